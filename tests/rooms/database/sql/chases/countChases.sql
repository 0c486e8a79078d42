select (case when chase.closed_at is null
  and chase.state in ('ended', 'cannot-help') then 'today' when chase.closed_at is null
  and chase.due_on < $1 then 'overdue' when chase.closed_at is null
  and chase.due_on = $2 then 'today' when chase.next_check_on <= $3 then 'today' when chase.closed_at is null then 'waiting' else 'closed' end) as "standsIn", count(*)::int as "count"
  from "chase"
  where "chase"."community_id" = $4
  and "chase"."person_id" = $5
  and ("chase"."closed_at" is null or "chase"."next_check_on" is not null)
  group by 1;
