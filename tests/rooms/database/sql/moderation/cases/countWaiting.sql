select count(*)::int as "waiting", (count(*) filter (where waiting.is_pressing))::int as "pressing"
  from (select (opened.is_leak or thread.urgency = 'urgent') as "is_pressing"
  from ( select community_id, case_id, post_id, why, is_leak, appeal_of, appeal_words, opened_at, decision, decided_at
  from moderation_case
  where community_id = $1
  and decided_at is null
  union all select held.community_id, overlay(overlay( left(encode(sha256(convert_to(concat(held.post_id, ':', held.version), 'UTF8')), 'hex'), 32) placing '8'
  from 13) placing 'a'
  from 17)::uuid, held.post_id, array['held'], false, null, null, held.posted_at, null, null
  from post as held
  where held.community_id = $2
  and held.state = 'held'
  and not exists ( select 1
  from moderation_case as known
  where known.community_id = held.community_id
  and known.post_id = held.post_id
  and known.decided_at is null)) as "opened"
  inner join "post" on "post"."community_id" = "opened"."community_id"
  and "post"."post_id" = "opened"."post_id"
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  limit $3) as "waiting";
