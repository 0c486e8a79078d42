select min(greatest(due_at, lease_until)) as "at"
  from "job"
  where "died_at" is null
  and "kind" in ($1);
