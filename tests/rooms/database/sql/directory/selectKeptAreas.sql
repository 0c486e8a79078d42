select "area"."name" as "area", "area_contact"."name", "area_contact"."phone"
  from "area"
  left join "area_contact" on "area_contact"."community_id" = "area"."community_id"
  and "area_contact"."area_id" = "area"."area_id"
  where "area"."community_id" = $1
  and "area"."area_id" = $2
  order by "area"."area_id", "area_contact"."role"
  limit $3;
