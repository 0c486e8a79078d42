select "nudge_id" as "nudgeId"
  from "nudge"
  where "community_id" = $1
  and "person_id" = $2
  and "settled_at" is null
  order by "made_at", "nudge_id"
  limit $3;
