insert into moderation_case (community_id, case_id, post_id, why, is_leak, opened_at) select held.community_id, held.post_id, held.post_id, array['held'], false, held.posted_at
  from post as held
  where held.community_id = $1
  and held.post_id = $2
  and held.state = 'held'
  on conflict do nothing;
