select "months"
  from "chase_keeping"
  where "community_id" = $1;
