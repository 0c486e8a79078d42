select "epoch", "seq"
  from "stream"
  where "community_id" = $1
  and "stream" = $2;
