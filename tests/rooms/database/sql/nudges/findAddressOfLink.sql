select "way", "address_id" as "addressId", "sealed", "state", "set_at" as "setAt", "fault", "community_id" as "communityId", "person_id" as "personId"
  from "nudge_address"
  where "address_id" = $1;
