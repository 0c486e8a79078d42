select "taken"."seq", "taken"."is_leak" as "isLeak", case when ((channel.community_id = $1
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $2))) or exists (select 1
  from read_mark as mark
  where mark.community_id = taken.community_id
  and mark.thread_id = taken.thread_id
  and mark.person_id = $3)) then taken.thread_id end as "threadId", case when ((channel.community_id = $4
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $5))) or exists (select 1
  from read_mark as mark
  where mark.community_id = taken.community_id
  and mark.thread_id = taken.thread_id
  and mark.person_id = $6)) then taken.post_id end as "postId", case when ((channel.community_id = $7
  and (channel.kind = 'open' or exists ( select 1
  from channel_member
  where channel_member.community_id = channel.community_id
  and channel_member.channel_id = channel.channel_id
  and channel_member.person_id = $8))) or exists (select 1
  from read_mark as mark
  where mark.community_id = taken.community_id
  and mark.thread_id = taken.thread_id
  and mark.person_id = $9)) then to_json(taken.case_ids) end as "caseIds"
  from "taken_out" as "taken"
  inner join "thread" on "thread"."community_id" = "taken"."community_id"
  and "thread"."thread_id" = "taken"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "taken"."community_id" = $10
  and "taken"."seq" > $11
  order by "taken"."seq"
  limit $12;
