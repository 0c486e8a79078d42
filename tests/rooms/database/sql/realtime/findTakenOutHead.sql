select "seq", "floor"
  from "taken_out_head"
  where "community_id" = $1;
