delete
  from "stream_event"
  where ("community_id", "stream", "seq") in (select "old"."community_id", "old"."stream", "old"."seq"
  from "stream_event" as "old"
  where "old"."at" < $1
  order by "old"."at"
  limit $2);
