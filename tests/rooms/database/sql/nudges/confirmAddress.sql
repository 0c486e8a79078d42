update "nudge_address"
  set "state" = $1, "fault" = $2, "refusals" = $3
  where "address_id" = $4
  and "state" = $5;
