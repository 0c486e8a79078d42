select "changes"
  from "queue_mark"
  where "community_id" = $1;
