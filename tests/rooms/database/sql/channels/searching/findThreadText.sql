select "thread"."title", "thread"."needs", "thread"."barriers", "thread"."state", "thread"."last_post_at" as "freshAt", ( select case when min(post.number) = 1 then md5(string_agg( post.number || (case when post.mentions = '[]'::jsonb then '' else '…' end), ','
  order by post.number)) end
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and (post.state = 'visible')) as "seal", (case when channel.kind <> 'open' then channel.channel_id end) as "audienceId", coalesce((select jsonb_agg(jsonb_build_object('body', said.body, 'mentions', said.mentions)
  order by said.number <> 1, said.post_id is distinct
  from thread.accepted_post_id, said.number)
  from (select post.body, post.mentions, post.number, post.post_id
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and (post.state = 'visible')
  order by post.number <> 1, post.post_id is distinct
  from thread.accepted_post_id, post.number
  limit $1) as said), '[]'::jsonb) as "posts"
  from "thread"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "thread"."community_id" = $2
  and "thread"."thread_id" = $3;
