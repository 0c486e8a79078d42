select "state", "version", "last_number" as "lastNumber", "closed_at" as "closedAt"
  from "chase"
  where "community_id" = $1
  and "chase_id" = $2 for update;
