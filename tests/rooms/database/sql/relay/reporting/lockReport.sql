select "report"."talk_id" as "talkId", "report"."decision", "report"."decided_by" as "decidedBy", (not (talk.community_id = $1
  and (talk.reader_id = $2 or talk.author_id = $3))) as "canDecide", "report"."by_author" as "isByAuthor", "talk"."author_id" as "authorId", "talk"."reader_id" as "readerId", case when report.by_author
  and talk.request_id is null
  and not talk.to_named then talk.reader_pseudonym when talk.thread_id is not null
  and not talk.to_named then ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = talk.community_id
  and pseudonym.thread_id = talk.thread_id
  and pseudonym.person_id = talk.author_id) else ( select left(person.name, 60)
  from person
  where person.community_id = talk.community_id
  and person.person_id = case when report.by_author then talk.reader_id else talk.author_id end) end as "reportedName"
  from "relay_report" as "report"
  inner join "relay_talk" as "talk" on "talk"."community_id" = "report"."community_id"
  and "talk"."talk_id" = "report"."talk_id"
  where "report"."community_id" = $4
  and "report"."report_id" = $5 for update of "report";
