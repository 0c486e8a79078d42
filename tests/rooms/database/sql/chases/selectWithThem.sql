select "chase_id" as "id", "reference", "ask", "state", "due_on" as "dueOn"
  from "chase"
  where "community_id" = $1
  and "person_id" = $2
  and "closed_at" is null
  and "state" not in ($3, $4)
  and "chase_id" != $5
  and coalesce(organisation, service) = $6
  order by "due_on", "chase_id"
  limit $7;
