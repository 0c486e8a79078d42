delete
  from "chase_check"
  where "community_id" = $1
  and "chase_id" = $2
  and "done_at" is null
  and at <> all ($3);
