select "sending_id" as "sendingId", "batch_id" as "batchId", "way", "content", "attempts", "due_at" as "dueAt"
  from "nudge_sending"
  where "community_id" = $1
  and "person_id" = $2
  and "state" = $3
  order by "due_at"
  limit $4;
