insert into job (job_id, community_id, kind, subject_id, due_at, every_minutes, asks, attempts)
  values ($1, $2, $3, $4, $5, $6, 1, 0)
  on conflict (kind, coalesce(subject_id, '00000000-0000-0000-0000-000000000000'))
  where died_at is null do update
  set asks = job.asks + 1, due_at = least(job.due_at, excluded.due_at), every_minutes = coalesce(excluded.every_minutes, job.every_minutes);
