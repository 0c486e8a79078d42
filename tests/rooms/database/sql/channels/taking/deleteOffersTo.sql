delete
  from "hosting_offer"
  where "community_id" = $1
  and "person_id" = $2
  returning "offered_by" as "offeredBy";
