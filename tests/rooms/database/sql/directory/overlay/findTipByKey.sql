select "tip_id" as "tipId", "service_id" as "serviceId", "body"
  from "service_tip"
  where "community_id" = $1
  and "author_id" = $2
  and "key" = $3;
