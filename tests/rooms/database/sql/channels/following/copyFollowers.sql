insert into thread_watch (community_id, person_id, thread_id, watch, since) select community_id, person_id, $1::uuid, 'following', $2::timestamptz
  from thread_watch
  where community_id = $3
  and thread_id = $4
  and watch = 'following'
  on conflict do nothing;
