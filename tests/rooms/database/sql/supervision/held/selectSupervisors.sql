select "person"."person_id" as "personId", exists (select 1
  from supervision_duty as duty
  where duty.community_id = person.community_id
  and duty.person_id = person.person_id
  and duty.starts_at <= $1
  and duty.ends_at > $2) as "isOnDuty"
  from "person"
  inner join "person_role" on "person_role"."community_id" = "person"."community_id"
  and "person_role"."person_id" = "person"."person_id"
  and "person_role"."role" = $3
  where "person"."community_id" = $4
  and "person"."suspended_at" is null
  order by exists (select 1
  from supervision_duty as duty
  where duty.community_id = person.community_id
  and duty.person_id = person.person_id
  and duty.starts_at <= $5
  and duty.ends_at > $6) desc, "person"."person_id"
  limit $7;
