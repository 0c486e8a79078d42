select "thread"."title", "post"."body", "post"."author_id" as "authorId", "hold"."seen_by" as "seenBy"
  from "urgent_hold" as "hold"
  inner join "post" on "post"."community_id" = "hold"."community_id"
  and "post"."post_id" = "hold"."post_id"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  left join "person" as "seer" on "seer"."community_id" = "hold"."community_id"
  and "seer"."person_id" = "hold"."seen_by"
  where "hold"."community_id" = $1
  and "post"."state" = $2
  and "post"."author_id" <> $3
  and "hold"."post_id" = $4 for update of "hold";
