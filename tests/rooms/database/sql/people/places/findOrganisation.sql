select "organisation_id" as "id", "name", "kind", "ods_code" as "odsCode"
  from "organisation"
  where "community_id" = $1
  and "organisation_id" = $2
  order by "organisation_id"
  limit $3;

select "organisation_id" as "id", "name", "kind", "ods_code" as "odsCode"
  from "organisation"
  where "community_id" = $1
  and "ods_code" = $2
  order by "organisation_id"
  limit $3;
