select "notice_id" as "id", "kind", "post_id" as "postId", "words", "at"
  from "author_notice"
  where "community_id" = $1
  and "person_id" = $2
  and (at, notice_id) < ($3::timestamptz, $4::uuid)
  order by "at" desc, "notice_id" desc
  limit $5;
