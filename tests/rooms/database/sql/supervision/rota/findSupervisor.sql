select "person"."name"
  from "person"
  inner join "person_role" on "person_role"."community_id" = "person"."community_id"
  and "person_role"."person_id" = "person"."person_id"
  and "person_role"."role" = $1
  where "person"."community_id" = $2
  and "person"."person_id" = $3;
