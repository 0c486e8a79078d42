select "report"."decision"
  from "relay_report" as "report"
  inner join "relay_talk" as "talk" on "talk"."community_id" = "report"."community_id"
  and "talk"."talk_id" = "report"."talk_id"
  where "report"."talk_id" = $1
  and (talk.community_id = $2
  and (talk.reader_id = $3 or talk.author_id = $4))
  and (report.by_author = (talk.author_id = $5))
  order by "report"."reported_at" desc, "report"."report_id" desc
  limit $6;
