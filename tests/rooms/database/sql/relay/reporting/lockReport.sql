select "report"."talk_id" as "talkId", "report"."decision", "report"."decided_by" as "decidedBy", (not (talk.community_id = $1
  and (talk.reader_id = $2 or talk.author_id = $3))) as "canDecide", "talk"."author_id" as "authorId", "talk"."reader_id" as "readerId"
  from "relay_report" as "report"
  inner join "relay_talk" as "talk" on "talk"."community_id" = "report"."community_id"
  and "talk"."talk_id" = "report"."talk_id"
  where "report"."community_id" = $4
  and "report"."report_id" = $5 for update of "report";
