select "chase_id"
  from "chase"
  where "community_id" = $1
  and "reference" = $2
  and "closed_at" is null;
