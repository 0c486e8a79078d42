select "request_id" as "id", "state", "asked_at" as "askedAt", "answer"
  from "join_request"
  where "community_id" = $1
  and "channel_id" = $2
  and "person_id" = $3
  order by "asked_at" desc, "request_id" desc
  limit $4;
