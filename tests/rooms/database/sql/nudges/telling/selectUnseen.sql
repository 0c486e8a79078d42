select "nudge"."nudge_id" as "nudgeId", "nudge"."kind", "nudge"."thread_id" as "threadId", "nudge"."made_at" as "madeAt", case when nudge.kind = 'fits' then thread.needs[1] end as "need", coalesce(nudge.kind = 'fits'
  and not thread.is_anonymous
  and (select author.area_id
  from person as author
  where author.community_id = thread.community_id
  and author.person_id = thread.author_id) = $1::uuid, false) as "isInArea", exists (select 1
  from post as own
  where own.community_id = nudge.community_id
  and own.thread_id = nudge.thread_id
  and own.author_id = $2
  and own.is_anonymous) as "isMasked", (case when nudge.kind = 'supervision' then exists (select 1
  from supervision_request as request
  where request.community_id = nudge.community_id
  and request.request_id = nudge.subject::uuid
  and request.asker_id = $3) else false end) as "isOwn", (case when nudge.kind = 'supervision' then exists (select 1
  from supervision_request as request
  where request.community_id = nudge.community_id
  and request.request_id = nudge.subject::uuid
  and request.is_urgent) else false end) as "isUrgent"
  from "nudge"
  left join "thread" on "thread"."community_id" = "nudge"."community_id"
  and "thread"."thread_id" = "nudge"."thread_id"
  left join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "nudge"."community_id" = $4
  and "nudge"."person_id" = $5
  and case nudge.kind when 'decision' then true when 'supervision' then exists (select 1
  from supervision_request as request
  where request.community_id = nudge.community_id
  and request.request_id = nudge.subject::uuid
  and ( (request.asker_id = $6
  and request.state = 'acknowledged') or (request.state = 'waiting'
  and exists (select 1
  from person_role as role
  where role.community_id = $7
  and role.person_id = $8
  and role.role = 'supervisor')
  and (request.community_id = $9
  and request.asker_id <> $10
  and ( request.area_id is null or request.area_id is not distinct
  from $11::uuid or request.held_by is not distinct
  from $12::uuid or exists (select 1
  from supervision_duty as duty
  where duty.community_id = request.community_id
  and duty.area_id = request.area_id
  and duty.person_id = $13
  and duty.starts_at <= $14
  and duty.ends_at > $15)))))) when 'invitation' then exists (select 1
  from channel_invitation as asked
  where asked.community_id = nudge.community_id
  and asked.invitation_id = nudge.subject::uuid
  and asked.person_id = $16
  and asked.state = 'waiting') or exists (select 1
  from hosting_offer as offer
  where offer.community_id = nudge.community_id
  and offer.offer_id = nudge.subject::uuid
  and offer.person_id = $17) or exists (select 1
  from channel
  where channel.community_id = nudge.community_id
  and channel.channel_id = nudge.subject::uuid
  and (case when not (channel.closed_at is null
  and channel.host_id is not null
  and not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = channel.host_id
  and held.role = $18)) or not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = $19::uuid
  and held.role = $20) then null when channel.kind <> 'private' then case when exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = $21::uuid
  and held.role = $22) then 'offer' end when not exists (select 1
  from channel_member as inside
  where inside.community_id = channel.community_id
  and inside.channel_id = channel.channel_id
  and inside.person_id = $23::uuid) then null when exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = $24::uuid
  and held.role = $25) then 'offer' when not exists (select 1
  from channel_member as keeper
  where keeper.community_id = channel.community_id
  and keeper.channel_id = channel.channel_id
  and exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = keeper.person_id
  and held.role = $26)
  and exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = keeper.person_id
  and held.role = $27)) then 'take' end) is not null) when 'talk' then exists (select 1
  from relay_message as said
  join relay_talk as talk on talk.community_id = said.community_id
  and talk.talk_id = said.talk_id
  where said.community_id = nudge.community_id
  and said.message_id = nudge.subject::uuid
  and talk.ended_at is null
  and (talk.community_id = $28
  and (talk.reader_id = $29 or talk.author_id = $30))
  and said.is_authors <> (talk.author_id = $31)
  and said.number > case when (talk.author_id = $32) then talk.author_read else talk.reader_read end) when 'chase' then exists (select 1
  from chase
  where chase.community_id = nudge.community_id
  and chase.person_id = $33
  and chase.closed_at is null
  and chase.due_on <= $34
  and chase.chase_id::text || ':' || chase.due_on = nudge.subject) else coalesce((channel.community_id = $35
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $36)))
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible' or (post.author_id = $37
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)))
  and not exists (select 1
  from "thread_watch" as muted
  where muted.community_id = nudge.community_id
  and muted.person_id = $38
  and muted.watch = 'muted'
  and "muted"."thread_id" = "thread"."thread_id")
  and case nudge.kind when 'fits' then thread.author_id <> $39
  and thread.state = 'open'
  and channel.closed_at is null
  and not channel.is_read_only
  and not exists (select 1
  from "channel_watch" as muted
  where muted.community_id = nudge.community_id
  and muted.person_id = $40
  and muted.watch = 'muted'
  and "muted"."channel_id" = "channel"."channel_id")
  and exists ( select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number = 1
  and ((post.state = 'visible') or (post.state = 'withdrawn'
  and thread.last_number > 1)))
  and (select count(*)::int
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.number > 1
  and (post.state = 'visible')) = 0
  and coalesce((select read_mark.up_to_number
  from read_mark
  where read_mark.community_id = nudge.community_id
  and read_mark.person_id = $41
  and read_mark.thread_id = nudge.thread_id), 0) = 0 else exists (select 1
  from post
  where post.community_id = nudge.community_id
  and post.post_id = nudge.post_id
  and post.thread_id = nudge.thread_id
  and post.author_id <> $42
  and (post.state = 'visible')
  and post.number > coalesce((select read_mark.up_to_number
  from read_mark
  where read_mark.community_id = nudge.community_id
  and read_mark.person_id = $43
  and read_mark.thread_id = nudge.thread_id), 0)
  and (nudge.kind <> 'mention' or (exists (select 1
  from jsonb_array_elements(post.mentions) as one
  where (one ->> 'personId')::uuid = $44 or exists (select 1
  from pseudonym
  where pseudonym.community_id = post.community_id
  and pseudonym.thread_id = post.thread_id
  and pseudonym.person_id = $45
  and pseudonym.pseudonym = one ->> 'mask') or exists (select 1
  from thread as named
  where named.community_id = post.community_id
  and named.thread_id = (one ->> 'threadId')::uuid
  and named.author_id = $46) or exists (select 1
  from case_study as named
  where named.community_id = post.community_id
  and named.case_id = (one ->> 'caseId')::uuid
  and named.author_id = $47))
  and not exists (select 1
  from "channel_watch" as muted
  where muted.community_id = nudge.community_id
  and muted.person_id = $48
  and muted.watch = 'muted'
  and "muted"."channel_id" = "channel"."channel_id")))) end, false) end
  and "nudge"."seen_at" is null
  and "nudge"."made_at" > $49
  and nudge.kind = any($50::text[])
  order by "nudge"."made_at", "nudge"."nudge_id"
  limit $51;
