select "is_findable" as "isFindable"
  from "findable_choice"
  where "community_id" = $1
  and "person_id" = $2;
