select "is_open" as "isOpen"
  from "talk_choice"
  where "community_id" = $1
  and "person_id" = $2;
