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
  and own.is_anonymous) as "isMasked"
  from "nudge"
  left join "thread" on "thread"."community_id" = "nudge"."community_id"
  and "thread"."thread_id" = "nudge"."thread_id"
  left join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "nudge"."community_id" = $3
  and "nudge"."person_id" = $4
  and case nudge.kind when 'decision' then true when 'invitation' then exists (select 1
  from channel_invitation as asked
  where asked.community_id = nudge.community_id
  and asked.invitation_id = nudge.subject::uuid
  and asked.person_id = $5
  and asked.state = 'waiting') or exists (select 1
  from hosting_offer as offer
  where offer.community_id = nudge.community_id
  and offer.offer_id = nudge.subject::uuid
  and offer.person_id = $6) when 'chase' then exists (select 1
  from chase
  where chase.community_id = nudge.community_id
  and chase.person_id = $7
  and chase.closed_at is null
  and chase.due_on <= $8
  and chase.chase_id::text || ':' || chase.due_on = nudge.subject) else coalesce((channel.community_id = $9
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
  and not exists (select 1
  from "thread_watch" as muted
  where muted.community_id = nudge.community_id
  and muted.person_id = $12
  and muted.watch = 'muted'
  and "muted"."thread_id" = "thread"."thread_id")
  and case nudge.kind when 'fits' then thread.author_id <> $13
  and thread.state = 'open'
  and channel.closed_at is null
  and not channel.is_read_only
  and not exists (select 1
  from "channel_watch" as muted
  where muted.community_id = nudge.community_id
  and muted.person_id = $14
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
  and read_mark.person_id = $15
  and read_mark.thread_id = nudge.thread_id), 0) = 0 else exists (select 1
  from post
  where post.community_id = nudge.community_id
  and post.post_id = nudge.post_id
  and post.thread_id = nudge.thread_id
  and post.author_id <> $16
  and (post.state = 'visible')
  and post.number > coalesce((select read_mark.up_to_number
  from read_mark
  where read_mark.community_id = nudge.community_id
  and read_mark.person_id = $17
  and read_mark.thread_id = nudge.thread_id), 0)
  and (nudge.kind <> 'mention' or (exists (select 1
  from jsonb_array_elements(post.mentions) as one
  where (one ->> 'personId')::uuid = $18 or exists (select 1
  from pseudonym
  where pseudonym.community_id = post.community_id
  and pseudonym.thread_id = post.thread_id
  and pseudonym.person_id = $19
  and pseudonym.pseudonym = one ->> 'mask') or exists (select 1
  from thread as named
  where named.community_id = post.community_id
  and named.thread_id = (one ->> 'threadId')::uuid
  and named.author_id = $20) or exists (select 1
  from case_study as named
  where named.community_id = post.community_id
  and named.case_id = (one ->> 'caseId')::uuid
  and named.author_id = $21))
  and not exists (select 1
  from "channel_watch" as muted
  where muted.community_id = nudge.community_id
  and muted.person_id = $22
  and muted.watch = 'muted'
  and "muted"."channel_id" = "channel"."channel_id")))) end, false) end
  and "nudge"."batch_id" = $23
  order by "nudge"."made_at", "nudge"."nudge_id";
