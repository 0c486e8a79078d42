insert into "service_contact" ("community_id", "service_id", "number", "label", "phone", "email")
  values ($1, $2, $3, $4, $5, $6);
