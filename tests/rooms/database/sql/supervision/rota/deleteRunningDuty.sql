delete
  from "supervision_duty"
  where "community_id" = $1
  and "person_id" = $2
  and "starts_at" <= $3
  and "ends_at" > $4
  returning "area_id" as "areaId";
