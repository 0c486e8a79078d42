select "request_id" as "id"
  from "supervision_request"
  where "community_id" = $1
  and "state" = $2
  and (area_id is null or area_id = any($3::uuid[]))
  order by "is_urgent" desc, "asked_at", "request_id"
  limit $4;
