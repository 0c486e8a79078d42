select "person"."person_id" as "personId", "person"."name", max("duty"."ends_at") as "until"
  from "supervision_duty" as "duty"
  inner join "person" on "person"."community_id" = "duty"."community_id"
  and "person"."person_id" = "duty"."person_id"
  inner join "person_role" on "person_role"."community_id" = "person"."community_id"
  and "person_role"."person_id" = "person"."person_id"
  and "person_role"."role" = $1
  where "duty"."community_id" = $2
  and ($3::uuid is null or duty.area_id = $4::uuid)
  and "duty"."starts_at" <= $5
  and "duty"."ends_at" > $6
  and (person.suspended_at is null)
  group by "person"."person_id", "person"."name"
  order by "person"."name"
  limit $7;

select "person"."person_id" as "personId", "person"."name", max("duty"."ends_at") as "until"
  from "supervision_duty" as "duty"
  inner join "person" on "person"."community_id" = "duty"."community_id"
  and "person"."person_id" = "duty"."person_id"
  inner join "person_role" on "person_role"."community_id" = "person"."community_id"
  and "person_role"."person_id" = "person"."person_id"
  and "person_role"."role" = $1
  where "duty"."community_id" = $2
  and ($3::uuid is null or duty.area_id = $4::uuid)
  and "duty"."starts_at" <= $5
  and "duty"."ends_at" > $6
  and (person.suspended_at is null or (person.suspended_at > duty.starts_at
  and date_trunc('hour', person.suspended_at) + interval '1 hour' > $7))
  group by "person"."person_id", "person"."name"
  order by "person"."name"
  limit $8;
