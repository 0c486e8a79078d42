select "sending_id" as "id", "way", "content", "state", "fault", "made_at" as "madeAt", "due_at" as "dueAt", "ended_at" as "endedAt"
  from "nudge_sending"
  where "community_id" = $1
  and "person_id" = $2
  order by "made_at" desc, "sending_id"
  limit $3;
