update "post"
  set "earlier_hidden_at" = greatest(earlier_hidden_at, $1::timestamptz)
  where "community_id" = $2
  and "post_id" = $3;
