select "said"."message_id" as "id", "said"."number", (said.is_authors = (talk.author_id = $1)) as "isMine", "said"."body", "said"."sent_at" as "sentAt"
  from "relay_message" as "said"
  inner join "relay_talk" as "talk" on "talk"."community_id" = "said"."community_id"
  and "talk"."talk_id" = "said"."talk_id"
  where "said"."talk_id" = $2
  and (talk.community_id = $3
  and (talk.reader_id = $4 or talk.author_id = $5))
  and "said"."number" < $6
  order by "said"."number" desc
  limit $7;
