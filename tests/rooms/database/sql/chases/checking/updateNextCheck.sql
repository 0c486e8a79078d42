update "chase"
  set "next_check_on" = (select min(chase_check.due_on)
  from chase_check
  where chase_check.community_id = chase.community_id
  and chase_check.chase_id = chase.chase_id
  and chase_check.done_at is null)
  where "community_id" = $1
  and "chase_id" = $2;
