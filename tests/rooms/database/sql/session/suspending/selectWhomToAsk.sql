select "person"."name", "person_role"."role"
  from "person"
  inner join "person_role" on "person_role"."community_id" = "person"."community_id"
  and "person_role"."person_id" = "person"."person_id"
  and "person_role"."role" in ($1, $2)
  inner join "person" as "suspended" on "suspended"."community_id" = "person"."community_id"
  and "suspended"."person_id" = $3
  where "person"."community_id" = $4
  and "person"."person_id" <> $5
  and "person"."suspended_at" is null
  order by person_role.role = 'service-manager' desc, person.organisation_id = suspended.organisation_id desc, "person"."name"
  limit $6;
