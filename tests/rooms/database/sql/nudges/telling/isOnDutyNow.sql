select "person_id"
  from "person"
  where "community_id" = $1
  and "person_id" = $2
  and exists (select 1
  from supervision_duty as duty
  join person_role as role on role.community_id = duty.community_id
  and role.person_id = duty.person_id
  and role.role = 'supervisor'
  where duty.community_id = $3
  and duty.person_id = person.person_id
  and duty.starts_at <= $4
  and duty.ends_at > $5);
