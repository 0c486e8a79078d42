select "person"."name", "person"."organisation_id" as "organisationId", "person"."area_id" as "areaId", "community"."name" as "communityName", "organisation"."name" as "organisation", "area"."name" as "area"
  from "person"
  inner join "community" on "community"."community_id" = "person"."community_id"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  left join "area" on "area"."community_id" = "person"."community_id"
  and "area"."area_id" = "person"."area_id"
  where "person"."community_id" = $1
  and "person"."person_id" = $2;
