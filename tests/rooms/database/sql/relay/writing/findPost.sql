select "post"."thread_id" as "threadId", "post"."author_id" as "authorId", "post"."is_anonymous" as "isAnonymous", (post.author_id = $1) as "isMine", (post.is_anonymous or coalesce(( select choice.is_open
  from talk_choice as choice
  where choice.community_id = post.community_id
  and choice.person_id = post.author_id), true)) as "takesTalks"
  from "post"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "post"."community_id" = $2
  and "post"."post_id" = $3
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
  and ((post.state = 'visible' or (post.author_id = $6
  and post.state <> 'withdrawn')) or (post.state = 'withdrawn'
  and thread.last_number > 1)));
