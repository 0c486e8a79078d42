select "opened"."case_id" as "id", "opened"."why", "opened"."appeal_words" as "appealWords", "opened"."opened_at" as "openedAt", "opened"."decision", "opened"."decided_at" as "decidedAt", "post"."post_id" as "postId", "post"."thread_id" as "threadId", "post"."number", "post"."body", "post"."state", "post"."version", "post"."posted_at" as "postedAt", "thread"."title", "thread"."urgency", "channel"."name" as "channelName", case when "post".is_anonymous then json_build_object('kind', 'anonymous', 'pseudonym', ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = "post".community_id
  and pseudonym.thread_id = "post".thread_id
  and pseudonym.person_id = "post".author_id)) else ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
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
  where person.community_id = "post".community_id
  and person.person_id = "post".author_id) end as "author", (post.author_id <> $1
  and not exists (select 1
  from post_report as own
  where own.community_id = opened.community_id
  and own.case_id = opened.case_id
  and own.reporter_id = $2)
  and not exists (select 1
  from moderation_case as appealed
  where appealed.community_id = opened.community_id
  and appealed.case_id = opened.appeal_of
  and appealed.decided_by = $3)) as "canDecide", coalesce(( select json_agg(json_build_object('reason', report.reason, 'words', report.words)
  order by report.reported_at)
  from post_report as report
  where report.community_id = opened.community_id
  and report.case_id = opened.case_id
  and post.author_id <> $4), '[]') as "reports", coalesce((select to_json(case when post.is_anonymous then array_remove(hold.why, 'first-posts') else hold.why end)
  from post_hold as hold
  where hold.community_id = post.community_id
  and hold.post_id = post.post_id
  and 'held' = any (opened.why)), '[]') as "heldFor", concat(case when opened.is_leak then '0' else '1' end, case thread.urgency when 'urgent' then '0' else '1' end) as "rank"
  from ( select community_id, case_id, post_id, why, is_leak, appeal_of, appeal_words, opened_at, decision, decided_at
  from moderation_case
  where community_id = $5
  and decided_at is null
  union all select held.community_id, overlay(overlay( left(encode(sha256(convert_to(concat(held.post_id, ':', held.version), 'UTF8')), 'hex'), 32) placing '8'
  from 13) placing 'a'
  from 17)::uuid, held.post_id, array['held'], false, null, null, held.posted_at, null, null
  from post as held
  where held.community_id = $6
  and held.state = 'held'
  and not exists ( select 1
  from moderation_case as known
  where known.community_id = held.community_id
  and known.post_id = held.post_id
  and known.decided_at is null)) as "opened"
  inner join "post" on "post"."community_id" = "opened"."community_id"
  and "post"."post_id" = "opened"."post_id"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "opened"."community_id" = $7
  and (concat(case when opened.is_leak then '0' else '1' end, case thread.urgency when 'urgent' then '0' else '1' end), opened.opened_at, opened.case_id) > ($8, $9::timestamptz, $10::uuid)
  order by concat(case when opened.is_leak then '0' else '1' end, case thread.urgency when 'urgent' then '0' else '1' end), "opened"."opened_at", "opened"."case_id"
  limit $11;
