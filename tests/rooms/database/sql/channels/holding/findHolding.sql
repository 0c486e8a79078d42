select "channel"."hold_overruled" as "holdsOverruled", "rule"."first_posts" as "firstPosts", "rule"."flagged_words" as "flaggedWords", "rule"."holds_doubt" as "holdsDoubt"
  from "channel"
  left join "channel_holding" as "rule" on "rule"."community_id" = "channel"."community_id"
  and "rule"."channel_id" = "channel"."channel_id"
  where "channel"."community_id" = $1
  and "channel"."channel_id" = $2;
