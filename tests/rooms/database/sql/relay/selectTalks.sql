select "talk"."talk_id" as "id", case when exists (select 1
  from thread
  join channel on channel.community_id = thread.community_id
  and channel.channel_id = thread.channel_id
  where thread.community_id = talk.community_id
  and thread.thread_id = talk.thread_id
  and (channel.community_id = $1
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $2)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $3
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)))) then talk.thread_id end as "threadId", (select thread.title
  from thread
  where thread.community_id = talk.community_id
  and thread.thread_id = talk.thread_id
  and exists (select 1
  from thread
  join channel on channel.community_id = thread.community_id
  and channel.channel_id = thread.channel_id
  where thread.community_id = talk.community_id
  and thread.thread_id = talk.thread_id
  and (channel.community_id = $4
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $5)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $6
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1))))) as "title", (talk.author_id = $7) as "isAuthor", (talk.offer_id is not null) as "isMentoring", (talk.request_id is not null) as "isSupervision", case when (talk.author_id = $8) then case when talk.reader_named then ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
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
  and person.person_id = "talk"."reader_id") else json_build_object('kind', 'anonymous', 'pseudonym', talk.reader_pseudonym) end else case when talk.author_named then ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
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
  and pseudonym.person_id = talk.author_id)) end end as "other", case when (talk.author_id = $9) then case when talk.author_named then ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
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
  and pseudonym.person_id = talk.author_id)) end else case when talk.reader_named then ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
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
  and person.person_id = "talk"."reader_id") else json_build_object('kind', 'anonymous', 'pseudonym', talk.reader_pseudonym) end end as "me", (talk.ended_at is not null) as "isEnded", "talk"."last_at" as "lastAt", (select count(*)::int
  from relay_message as said
  where said.community_id = talk.community_id
  and said.talk_id = talk.talk_id
  and said.is_authors <> (talk.author_id = $10)
  and said.number > case when (talk.author_id = $11) then talk.author_read else talk.reader_read end) as "unread"
  from "relay_talk" as "talk"
  where (talk.community_id = $12
  and (talk.reader_id = $13 or talk.author_id = $14))
  and (talk.last_at, talk.talk_id) < ($15::timestamptz, $16::uuid)
  order by "talk"."last_at" desc, "talk"."talk_id" desc
  limit $17;
