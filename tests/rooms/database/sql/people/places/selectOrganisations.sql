select "organisation_id" as "id", "name", "kind", "ods_code" as "odsCode"
  from "organisation"
  where "community_id" = $1
  and (name, organisation_id) > (select last.name, last.organisation_id
  from organisation as last
  where last.community_id = $2
  and last.organisation_id = $3)
  order by "name", "organisation_id"
  limit $4;
