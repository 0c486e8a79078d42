select "number", "kind", "by_organisation" as "isByOrganisation", "state", "due_on" as "dueOn", "at"
  from "chase_event"
  where "community_id" = $1
  and "chase_id" = $2
  order by "number" desc
  limit $3;
