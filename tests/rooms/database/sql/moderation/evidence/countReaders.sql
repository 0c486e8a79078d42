select count(*)::int as "count"
  from "read_mark" as "mark"
  inner join "post" on "post"."community_id" = "mark"."community_id"
  and "post"."post_id" = $1
  where "mark"."community_id" = $2
  and "mark"."thread_id" = $3
  and "mark"."up_to_number" >= $4
  and "mark"."person_id" <> "post"."author_id";
