with lifted as ( update author_notice
  set lifted_by = $1, lifted_at = $2
  where community_id = $3
  and notice_id = $4
  returning community_id, person_id, post_id, talk_name) insert into author_notice (community_id, notice_id, person_id, post_id, talk_name, kind, words, at, by_id) select lifted.community_id, $5::uuid, lifted.person_id, lifted.post_id, lifted.talk_name, 'reinstated', $6::text, $7::timestamptz, $8::uuid
  from lifted;
