select "name", "organisation_id" as "organisationId", "area_id" as "areaId"
  from "person"
  where "community_id" = $1
  and "person_id" = $2;
