select "said"."talk_id" as "talkId", "said"."number", "said"."body", ((talk.community_id = $1
  and (talk.reader_id = $2 or talk.author_id = $3))
  and said.is_authors = (talk.author_id = $4)) as "isMine"
  from "relay_message" as "said"
  inner join "relay_talk" as "talk" on "talk"."community_id" = "said"."community_id"
  and "talk"."talk_id" = "said"."talk_id"
  where "said"."community_id" = $5
  and "said"."message_id" = $6;
