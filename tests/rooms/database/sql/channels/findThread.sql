select "thread"."thread_id" as "id", "thread"."channel_id" as "channelId", "channel"."name" as "channelName", "thread"."title", case when "thread".is_anonymous then json_build_object('kind', 'anonymous', 'pseudonym', ( select pseudonym.pseudonym
  from pseudonym
  where pseudonym.community_id = "thread".community_id
  and pseudonym.thread_id = "thread".thread_id
  and pseudonym.person_id = "thread".author_id)) else ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', area.name, 'roles', coalesce((select json_agg(person_role.role
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
  from post
  join channel_member on channel_member.community_id = post.community_id
  and channel_member.channel_id = thread.channel_id
  and channel_member.person_id = $2
  left join read_mark on read_mark.community_id = post.community_id
  and read_mark.thread_id = post.thread_id
  and read_mark.person_id = $3
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.posted_at > channel_member.joined_at
  and post.number > coalesce(read_mark.up_to_number, 0)
  and post.author_id <> $4
  and (post.state = 'visible')) as "unread"
  from "thread"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "thread"."community_id" = $5
  and (channel.community_id = $6
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $7)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and (post.state = 'visible' or post.author_id = $8))
  and "thread"."thread_id" = $9;
