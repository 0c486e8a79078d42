select "thread"."thread_id" as "id", "thread"."channel_id" as "channelId", "channel"."name" as "channelName", "thread"."title", case when "thread".is_anonymous then json_build_object('kind', 'anonymous', 'pseudonym', ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = "thread".community_id
  and pseudonym.thread_id = "thread".thread_id
  and pseudonym.person_id = "thread".author_id)) else ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
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
  where person.community_id = "thread".community_id
  and person.person_id = "thread".author_id) end as "author", (thread.author_id = $1) as "isMine", "thread"."needs", "thread"."barriers", "thread"."urgency", "thread"."state", "thread"."is_fictional" as "isFictional", "thread"."accepted_post_id" as "acceptedPostId", "thread"."started_at" as "startedAt", "thread"."last_post_at" as "lastPostAt", (select count(*)::int
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number > 1
  and (post.state = 'visible')) as "answers", (select count(*)::int
  from (select thread.community_id, thread.thread_id, thread.channel_id) as thread
  left join channel_member as joined on joined.community_id = thread.community_id
  and joined.channel_id = thread.channel_id
  and joined.person_id = $2
  left join thread_watch as heard on heard.community_id = thread.community_id
  and heard.thread_id = thread.thread_id
  and heard.person_id = $3
  left join channel_watch as around on around.community_id = thread.community_id
  and around.channel_id = thread.channel_id
  and around.person_id = $4
  join post on post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  left join read_mark on read_mark.community_id = post.community_id
  and read_mark.thread_id = post.thread_id
  and read_mark.person_id = $5
  where post.posted_at > (case when heard.watch = 'muted' then null when heard.watch = 'following' then least(heard.since, joined.joined_at) when around.watch = 'muted' then null else least(around.since, joined.joined_at) end)
  and post.number > coalesce(read_mark.up_to_number, 0)
  and post.author_id <> $6
  and (post.state = 'visible')) as "unread", ( select said.watch
  from "thread_watch" as said
  where said.community_id = "thread"."community_id"
  and said.person_id = $7
  and "said"."thread_id" = "thread"."thread_id") as "watch"
  from "thread"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "thread"."community_id" = $8
  and (channel.community_id = $9
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $10)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $11
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)))
  and "thread"."state" = $12
  and "thread"."merged_into" is null
  and "thread"."author_id" <> $13
  and "channel"."closed_at" is null
  and "channel"."is_read_only" = $14
  and ((channel.is_urgent or thread.urgency = 'urgent') = $15)
  and coalesce(( select said.watch
  from "thread_watch" as said
  where said.community_id = "thread"."community_id"
  and said.person_id = $16
  and "said"."thread_id" = "thread"."thread_id"), ( select said.watch
  from "channel_watch" as said
  where said.community_id = "channel"."community_id"
  and said.person_id = $17
  and "said"."channel_id" = "channel"."channel_id"), '') <> 'muted'
  and (thread.started_at, thread.thread_id) < ($18::timestamptz, $19::uuid)
  order by "thread"."started_at" desc, "thread"."thread_id" desc
  limit $20;
