select "report"."report_id" as "id", "report"."reason", "report"."words", "report"."reported_at" as "reportedAt", "report"."by_author" as "isByAuthor", case when talk.author_named then ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
  from person as worker
  join person_role as held on held.community_id = worker.community_id
  and held.person_id = worker.person_id
  and held.role = 'member'
  where worker.community_id = area.community_id
  and worker.area_id = area.area_id offset 7
  limit 1) then area.name end, 'roles', coalesce((select json_agg(person_role.role
  order by person_role.role)
  from person_role
  where person_role.community_id = person.community_id
  and person_role.person_id = person.person_id), '[]'))
  from person
  join organisation on organisation.community_id = person.community_id
  and organisation.organisation_id = person.organisation_id
  left join area on area.community_id = person.community_id
  and area.area_id = person.area_id
  where person.community_id = "talk"."community_id"
  and person.person_id = "talk"."author_id") else json_build_object('kind', 'anonymous', 'pseudonym', ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = talk.community_id
  and pseudonym.thread_id = talk.thread_id
  and pseudonym.person_id = talk.author_id)) end as "author", case when talk.reader_named then ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
  from person as worker
  join person_role as held on held.community_id = worker.community_id
  and held.person_id = worker.person_id
  and held.role = 'member'
  where worker.community_id = area.community_id
  and worker.area_id = area.area_id offset 7
  limit 1) then area.name end, 'roles', coalesce((select json_agg(person_role.role
  order by person_role.role)
  from person_role
  where person_role.community_id = person.community_id
  and person_role.person_id = person.person_id), '[]'))
  from person
  join organisation on organisation.community_id = person.community_id
  and organisation.organisation_id = person.organisation_id
  left join area on area.community_id = person.community_id
  and area.area_id = person.area_id
  where person.community_id = "talk"."community_id"
  and person.person_id = "talk"."reader_id") else json_build_object('kind', 'anonymous', 'pseudonym', talk.reader_pseudonym) end as "reader", coalesce(( select json_agg(json_build_object('isAuthors', last.is_authors, 'body', last.body, 'sentAt', last.sent_at)
  order by last.number)
  from (select said.number, said.is_authors, said.body, said.sent_at
  from relay_message as said
  where said.community_id = report.community_id
  and said.talk_id = report.talk_id
  and said.number <= report.up_to_number
  order by said.number desc
  limit $1) as last), '[]') as "messages"
  from "relay_report" as "report"
  inner join "relay_talk" as "talk" on "talk"."community_id" = "report"."community_id"
  and "talk"."talk_id" = "report"."talk_id"
  where "report"."community_id" = $2
  and "report"."decided_at" is null
  and (not (talk.community_id = $3
  and (talk.reader_id = $4 or talk.author_id = $5)))
  and (report.reported_at, report.report_id) > ($6::timestamptz, $7::uuid)
  order by "report"."reported_at", "report"."report_id"
  limit $8;
