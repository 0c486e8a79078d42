update "nudge_address"
  set "fault" = $1, "refusals" = case when $2::text is null then 0 when $3 then refusals + 1 else refusals end, "state" = case when $4
  and refusals + 1 >= $5
  and state = 'good' then 'stopped' else state end
  where "address_id" = $6;
