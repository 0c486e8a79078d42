delete
  from "nudge"
  where ("community_id", "nudge_id") in (select "old"."community_id", "old"."nudge_id"
  from "nudge" as "old"
  where "old"."made_at" < $1
  limit $2);
