select "area"."name" as "area", "contact"."role", "contact"."at", "contact"."checked_on" as "checkedOn"
  from "area_contact" as "contact"
  inner join "area" on "area"."community_id" = "contact"."community_id"
  and "area"."area_id" = "contact"."area_id"
  inner join "area_directory" on "area_directory"."community_id" = "contact"."community_id"
  and "area_directory"."area_id" = "contact"."area_id"
  where "contact"."community_id" = $1
  and "area_directory"."published_at" is not null
  and ("contact"."checked_on" is null or "contact"."checked_on" < $2)
  order by "area"."name", "contact"."role", "contact"."at"
  limit $3;
