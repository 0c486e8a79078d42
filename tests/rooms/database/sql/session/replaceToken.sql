update "session_token"
  set "replaced_at" = $1
  where "token_hash" = $2;
