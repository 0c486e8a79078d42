select "person"."person_id" as "personId", exists (select 1
  from supervision_duty as duty
  where duty.community_id = person.community_id
  and duty.person_id = person.person_id
  and duty.area_id = $1::uuid
  and duty.starts_at <= $2
  and duty.ends_at > $3) as "isOnDuty"
  from "person"
  inner join "person_role" on "person_role"."community_id" = "person"."community_id"
  and "person_role"."person_id" = "person"."person_id"
  and "person_role"."role" = $4
  where "person"."community_id" = $5
  and "person"."person_id" <> $6
  and "person"."suspended_at" is null
  and ($7::uuid is null or person.area_id is not distinct
  from $8::uuid or exists (select 1
  from supervision_duty as duty
  where duty.community_id = person.community_id
  and duty.person_id = person.person_id
  and duty.area_id = $9::uuid
  and duty.starts_at <= $10
  and duty.ends_at > $11))
  order by "person"."person_id"
  limit $12;
