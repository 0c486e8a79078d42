update "job"
  set "lease_id" = $1, "lease_until" = $2, "due_at" = $3, "attempts" = $4, "fault" = $5
  where "job_id" = $6
  and "lease_id" = $7;
