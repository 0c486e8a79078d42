delete
  from "job"
  where "job_id" = $1
  and "lease_id" = $2
  and "asks" = $3;
