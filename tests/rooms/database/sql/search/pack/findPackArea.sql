select "area"."area_id" as "id", "area"."name"
  from "area"
  inner join "area_directory" on "area_directory"."community_id" = "area"."community_id"
  and "area_directory"."area_id" = "area"."area_id"
  where "area"."community_id" = $1
  and "area"."area_id" = $2
  and "area_directory"."published_at" is not null;
