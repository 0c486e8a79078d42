select "way", "address_id" as "addressId", "sealed", "state", "set_at" as "setAt", "fault"
  from "nudge_address"
  where "community_id" = $1
  and "person_id" = $2;
