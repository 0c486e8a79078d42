update "thread"
  set "accepted_post_id" = $1, "state" = case when state = 'answered' then 'open' else state end
  where "community_id" = $2
  and "thread_id" = $3
  and "accepted_post_id" = $4;
