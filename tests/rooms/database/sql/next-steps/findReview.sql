select "name", "role", "reviewed_on" as "on"
  from "next_steps_review"
  where "community_id" = $1
  and "digest" = $2;
