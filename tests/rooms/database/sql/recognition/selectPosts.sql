select "post"."post_id" as "id", "post"."thread_id" as "threadId", "thread"."title", "channel"."name" as "channelName", "post"."posted_at" as "at", (not post.is_anonymous) as "isNamed", (post.number = 1) as "isQuestion", ((post.number > 1
  and (thread.author_id <> post.author_id or (thread.is_anonymous
  and not post.is_anonymous)))
  and thread.accepted_post_id is not distinct
  from post.post_id) as "isSafeStep", (select count(*)::int
  from post_thanks as said
  where said.community_id = post.community_id
  and said.post_id = post.post_id
  and ("said"."at" >= coalesce((($1::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))) as "thanks"
  from "post"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "post"."community_id" = $2
  and (post.author_id = $3
  and (post.state = 'visible')
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
  and ((post.state = 'visible') or (post.state = 'withdrawn'
  and thread.last_number > 1))))
  and (post.number > 1
  and (thread.author_id <> post.author_id or (thread.is_anonymous
  and not post.is_anonymous)))
  and ("post"."posted_at" >= coalesce((($6::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))
  and (post.posted_at, post.post_id) < ($7::timestamptz, $8::uuid)
  order by "post"."posted_at" desc, "post"."post_id" desc
  limit $9;

select "post"."post_id" as "id", "post"."thread_id" as "threadId", "thread"."title", "channel"."name" as "channelName", "post"."posted_at" as "at", (not post.is_anonymous) as "isNamed", (post.number = 1) as "isQuestion", ((post.number > 1
  and (thread.author_id <> post.author_id or (thread.is_anonymous
  and not post.is_anonymous)))
  and thread.accepted_post_id is not distinct
  from post.post_id) as "isSafeStep", (select count(*)::int
  from post_thanks as said
  where said.community_id = post.community_id
  and said.post_id = post.post_id
  and ("said"."at" >= coalesce((($1::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))) as "thanks"
  from "post"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "post"."community_id" = $2
  and (post.author_id = $3
  and (post.state = 'visible')
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
  and ((post.state = 'visible') or (post.state = 'withdrawn'
  and thread.last_number > 1))))
  and ((post.number > 1
  and (thread.author_id <> post.author_id or (thread.is_anonymous
  and not post.is_anonymous)))
  and thread.accepted_post_id is not distinct
  from post.post_id)
  and ("post"."posted_at" >= coalesce((($6::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))
  and (post.posted_at, post.post_id) < ($7::timestamptz, $8::uuid)
  order by "post"."posted_at" desc, "post"."post_id" desc
  limit $9;

select "post"."post_id" as "id", "post"."thread_id" as "threadId", "thread"."title", "channel"."name" as "channelName", "post"."posted_at" as "at", (not post.is_anonymous) as "isNamed", (post.number = 1) as "isQuestion", ((post.number > 1
  and (thread.author_id <> post.author_id or (thread.is_anonymous
  and not post.is_anonymous)))
  and thread.accepted_post_id is not distinct
  from post.post_id) as "isSafeStep", (select count(*)::int
  from post_thanks as said
  where said.community_id = post.community_id
  and said.post_id = post.post_id
  and ("said"."at" >= coalesce((($1::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))) as "thanks"
  from "post"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "post"."community_id" = $2
  and (post.author_id = $3
  and (post.state = 'visible')
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
  and ((post.state = 'visible') or (post.state = 'withdrawn'
  and thread.last_number > 1))))
  and ((select count(*)::int
  from post_thanks as said
  where said.community_id = post.community_id
  and said.post_id = post.post_id
  and ("said"."at" >= coalesce((($6::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))) > 0)
  and (post.posted_at, post.post_id) < ($7::timestamptz, $8::uuid)
  order by "post"."posted_at" desc, "post"."post_id" desc
  limit $9;
