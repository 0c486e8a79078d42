select "at", "due_on" as "dueOn", "result", "done_at" as "doneAt"
  from "chase_check"
  where "community_id" = $1
  and "chase_id" = $2
  order by "due_on"
  limit $3;
