select "thread"."community_id" as "communityId", "thread"."thread_id" as "threadId"
  from "thread"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  left join "search_document" as "known" on "known"."community_id" = "thread"."community_id"
  and "known"."subject_id" = "thread"."thread_id"
  and "known"."kind" = $1
  where (( select case when min(post.number) = 1 then md5(string_agg( post.number || (case when post.mentions = '[]'::jsonb then '' else '…' end), ','
  order by post.number)) end
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and (post.state = 'visible')) is distinct
  from known.seal or (known.seal is not null
  and known.audience_id is distinct
  from (case when channel.kind <> 'open' then channel.channel_id end)))
  and ((thread.community_id, thread.thread_id) > ($2::uuid, $3::uuid))
  and (not ((thread.community_id, thread.thread_id) > ($4::uuid, $5::uuid)))
  order by "thread"."community_id", "thread"."thread_id"
  limit $6;
