delete
  from "nudge_sending"
  where ("community_id", "sending_id") in (select "old"."community_id", "old"."sending_id"
  from "nudge_sending" as "old"
  where "old"."made_at" < $1
  limit $2);
