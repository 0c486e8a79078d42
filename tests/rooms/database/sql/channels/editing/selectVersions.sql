select "post_version"."version", "post_version"."title", "post_version"."body", post_version.mentions as "mentions", "post_version"."is_shown" as "isShown", "post_version"."written_at" as "writtenAt"
  from "post_version"
  inner join "post" on "post"."community_id" = "post_version"."community_id"
  and "post"."post_id" = "post_version"."post_id"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "post_version"."community_id" = $1
  and "post_version"."post_id" = $2
  and (post.state <> 'quarantined'
  and ( (post_version.is_shown
  and post.state = 'visible') or (post.author_id = $3
  and post.state <> 'withdrawn') or (post.author_id <> $4
  and (post.state = 'held' or (channel.community_id = $5
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $6))) or exists ( select 1
  from moderation_case as seen
  where seen.community_id = post.community_id
  and seen.post_id = post.post_id)))))
  order by "post_version"."version" desc
  limit $7;
