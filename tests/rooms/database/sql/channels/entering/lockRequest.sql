select "channel_id" as "channelId", "person_id" as "personId", "state", "answer", "decided_by" as "decidedBy"
  from "join_request"
  where "community_id" = $1
  and "request_id" = $2 for update;
