select "community_id"
  from "community"
  where "community_id" = $1 for no key update;
