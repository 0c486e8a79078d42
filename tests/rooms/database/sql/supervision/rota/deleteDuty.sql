delete
  from "supervision_duty"
  where "community_id" = $1
  and "duty_id" = $2
  returning "area_id" as "areaId";
