insert into "area_contact" ("role", "at", "name", "phone", "hours", "community_id", "area_id", "checked_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8);
