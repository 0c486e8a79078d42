update thread
  set merged_into = $1::uuid, state = case when thread_id = $2 then 'closed' else state end
  where community_id = $3
  and (thread_id = $4 or merged_into = $5);
