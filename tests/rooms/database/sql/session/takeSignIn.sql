update "sign_in"
  set "code_hash" = $1
  where "state_hash" = $2
  and "code_hash" is null;
