select "area"."community_id" as "communityId", "area"."area_id" as "areaId"
  from "area"
  inner join "community" on "community"."community_id" = "area"."community_id"
  where "community"."slug" = $1
  and "area"."slug" = $2;
