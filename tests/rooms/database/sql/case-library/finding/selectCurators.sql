select "person"."person_id" as "personId"
  from "person_role"
  inner join "person" on "person"."community_id" = "person_role"."community_id"
  and "person"."person_id" = "person_role"."person_id"
  where "person_role"."community_id" = $1
  and "person_role"."role" = $2
  and "person"."suspended_at" is null
  order by "person"."person_id"
  limit $3;
