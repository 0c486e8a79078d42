delete
  from "mention_told"
  where ("community_id", "post_id", "person_id") in (select "old"."community_id", "old"."post_id", "old"."person_id"
  from "mention_told" as "old"
  where "old"."told_at" < $1
  limit $2);
