select "seed"
  from "nickname_seed"
  where "community_id" = $1
  and "person_id" = $2;
