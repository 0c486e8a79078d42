insert into moderation_case (community_id, case_id, post_id, why, is_leak, opened_at) select held.community_id, overlay(overlay( left(encode(sha256(convert_to(concat(held.post_id, ':', held.version), 'UTF8')), 'hex'), 32) placing '8'
  from 13) placing 'a'
  from 17)::uuid, held.post_id, array['held'], false, held.posted_at
  from post as held
  where held.community_id = $1
  and held.state = 'held'
  and overlay(overlay( left(encode(sha256(convert_to(concat(held.post_id, ':', held.version), 'UTF8')), 'hex'), 32) placing '8'
  from 13) placing 'a'
  from 17)::uuid = $2::uuid
  on conflict do nothing;
