select "community_id" as "communityId", "person_id" as "personId"
  from "identity"
  where "issuer" = $1
  and "tenant" = $2
  and "subject" = $3;
