update "job"
  set "lease_id" = $1, "lease_until" = $2, "fault" = $3, "died_at" = $4
  where "job_id" = $5
  and "lease_id" = $6;
