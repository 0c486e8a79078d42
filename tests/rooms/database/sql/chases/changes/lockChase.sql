select "state", "version", "last_number" as "lastNumber", "reference", "due_on" as "dueOn", "closed_at" as "closedAt", "outcome"
  from "chase"
  where "community_id" = $1
  and "person_id" = $2
  and "chase_id" = $3 for update;
