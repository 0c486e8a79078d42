insert into "service_place" ("community_id", "service_id", "number", "name", "address", "postcode", "access", "latitude_micro", "longitude_micro")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
