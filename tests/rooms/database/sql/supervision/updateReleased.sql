update "supervision_request"
  set "state" = $1, "held_by" = $2, "acknowledged_at" = $3
  where "community_id" = $4
  and "held_by" = $5
  and "closed_at" is null
  returning "request_id" as "id", "asker_id" as "askerId", "area_id" as "areaId";
