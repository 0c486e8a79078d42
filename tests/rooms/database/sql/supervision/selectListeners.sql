select "person"."person_id" as "personId", exists (select 1
  from supervision_duty as duty
  where duty.community_id = person.community_id
  and duty.person_id = person.person_id
  and ($1::uuid is null or duty.area_id = $2::uuid)
  and duty.starts_at <= $3
  and duty.ends_at > $4) as "isOnDuty"
  from "person"
  inner join "person_role" on "person_role"."community_id" = "person"."community_id"
  and "person_role"."person_id" = "person"."person_id"
  and "person_role"."role" = $5
  where "person"."community_id" = $6
  and "person"."person_id" <> $7
  and "person"."suspended_at" is null
  and ($8::uuid is null or person.area_id is not distinct
  from $9::uuid or exists (select 1
  from supervision_duty as duty
  where duty.community_id = person.community_id
  and duty.person_id = person.person_id
  and duty.area_id = $10::uuid
  and duty.starts_at <= $11
  and duty.ends_at > $12))
  order by exists (select 1
  from supervision_duty as duty
  where duty.community_id = person.community_id
  and duty.person_id = person.person_id
  and ($13::uuid is null or duty.area_id = $14::uuid)
  and duty.starts_at <= $15
  and duty.ends_at > $16) desc, "person"."person_id"
  limit $17;
