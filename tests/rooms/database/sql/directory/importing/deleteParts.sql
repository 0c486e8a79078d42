delete
  from "service_time"
  where "community_id" = $1
  and "service_id" = any($2::uuid[]);

delete
  from "service_place"
  where "community_id" = $1
  and "service_id" = any($2::uuid[]);

delete
  from "service_contact"
  where "community_id" = $1
  and "service_id" = any($2::uuid[]);
