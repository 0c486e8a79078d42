select "due_at" as "dueAt", "lease_until" as "leaseUntil", "attempts", "fault"
  from "job"
  where "kind" = $1
  and "died_at" is null;
