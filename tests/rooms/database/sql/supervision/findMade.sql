select "asker_id" as "askerId", "ask_hash" as "askHash"
  from "supervision_request"
  where "community_id" = $1
  and "request_id" = $2;
