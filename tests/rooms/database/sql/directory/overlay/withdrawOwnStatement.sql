update "service_statement"
  set "withdrawn_at" = $1
  where "community_id" = $2
  and "person_id" = $3
  and "statement_id" = $4
  and "withdrawn_at" is null
  returning "service_id" as "serviceId";
