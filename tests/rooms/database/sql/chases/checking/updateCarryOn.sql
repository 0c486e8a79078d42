update "chase"
  set "carry_on_until" = $1
  where "community_id" = $2
  and "person_id" = $3
  and "chase_id" = $4;
