select "statement_id" as "statementId", "service_id" as "serviceId", "capacity"
  from "service_statement"
  where "community_id" = $1
  and "person_id" = $2
  and "key" = $3;
