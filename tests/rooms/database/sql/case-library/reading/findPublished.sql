select "case_study"."case_id" as "id", "case_study"."evidence", case when case_study.is_anonymous or exists (select 1
  from post
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and post.author_id = case_study.author_id
  and post.is_anonymous
  and post.posted_at <= coalesce(( select min(first.decided_at)
  from case_version as first
  where first.community_id = case_study.community_id
  and first.case_id = case_study.case_id
  and first.state = 'published'), 'infinity')) then json_build_object('kind', 'hidden') else ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
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
  where person.community_id = "case_study".community_id
  and person.person_id = "case_study".author_id) end as "credit", (case_study.author_id = $1) as "isMine", "case_study"."is_fictional" as "isFictional", "case_version"."version", "case_study"."published_at" as "publishedAt", "case_study"."review_by" as "reviewBy", (case_study.expired_at is not null) as "isExpired", (saved.saved_at is not null) as "isSaved", (select count(*)::int
  from case_worked
  where case_worked.community_id = case_study.community_id
  and case_worked.case_id = case_study.case_id) as "workedCount", (select count(*)::int
  from case_use
  where case_use.community_id = case_study.community_id
  and case_use.case_id = case_study.case_id) as "usedCount", coalesce(( select json_agg(distinct area.name
  order by area.name)
  from case_worked
  join area on area.community_id = case_worked.community_id
  and area.area_id = case_worked.area_id
  where case_worked.community_id = case_study.community_id
  and case_worked.case_id = case_study.case_id
  and exists (select 1
  from person as worker
  join person_role as held on held.community_id = worker.community_id
  and held.person_id = worker.person_id
  and held.role = 'member'
  where worker.community_id = area.community_id
  and worker.area_id = area.area_id offset 7
  limit 1)), '[]') as "workedAreas", exists (select 1
  from case_worked as mine
  where mine.community_id = case_study.community_id
  and mine.case_id = case_study.case_id
  and mine.person_id = $2) as "hasWorkedForMe", "case_version"."title", "case_version"."situation", "case_version"."tried", "case_version"."happened", "case_version"."learnt", "case_version"."steps", "case_version"."needs", "case_version"."barriers", "case_version"."people", "case_version"."organisations", ( select json_build_object('id', area.area_id, 'name', area.name)
  from area
  where area.community_id = case_version.community_id
  and area.area_id = case_version.area_id) as "area", ( select thread.thread_id
  from thread
  join channel on channel.community_id = thread.community_id
  and channel.channel_id = thread.channel_id
  where thread.community_id = case_study.community_id
  and thread.thread_id = case_study.source_thread_id
  and not case_study.is_anonymous
  and not exists (select 1
  from post
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and post.author_id = case_study.author_id
  and post.is_anonymous
  and post.posted_at <= coalesce(( select min(first.decided_at)
  from case_version as first
  where first.community_id = case_study.community_id
  and first.case_id = case_study.case_id
  and first.state = 'published'), 'infinity'))
  and (channel.community_id = $3
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $4)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $5
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)))) as "threadId"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."version" = "case_study"."published_version"
  left join "case_saved" as "saved" on "saved"."community_id" = "case_study"."community_id"
  and "saved"."case_id" = "case_study"."case_id"
  and "saved"."person_id" = $6
  where "case_study"."community_id" = $7
  and (case_study.state = 'published'
  and (case_study.source_thread_id is null or not exists (select 1
  from case_version as shown
  where shown.community_id = case_study.community_id
  and shown.case_id = case_study.case_id
  and shown.version = case_study.published_version
  and exists (select 1
  from post
  left join post_evidence on post_evidence.community_id = post.community_id
  and post_evidence.post_id = post.post_id
  where post.community_id = case_study.community_id
  and post.thread_id = case_study.source_thread_id
  and "shown"."written_at" <= greatest(post_evidence.taken_at, post.earlier_hidden_at)))))
  and "case_study"."case_id" = $8;
