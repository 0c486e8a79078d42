select "organisation_id" as "id"
  from "organisation"
  where "community_id" = $1
  and "organisation_id" <> $2
  and (lower(name) = lower($3) or ods_code = $4::text)
  limit $5;
