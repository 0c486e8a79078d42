update "job"
  set "lease_id" = $1, "lease_until" = $2, "due_at" = case when asks = $3 then $4::timestamptz else least($5::timestamptz, $6::timestamptz) end, "attempts" = $7, "fault" = $8
  where "job_id" = $9
  and "lease_id" = $10;
