select (case when chase.closed_at is null
  and chase.state in ('ended', 'cannot-help') then 'today' when chase.closed_at is null
  and chase.due_on < $1 then 'overdue' when chase.closed_at is null
  and chase.due_on = $2 then 'today' when chase.next_check_on <= $3 then 'today' when (case when chase.closed_at is null
  and chase.state in ('started', 'first-contact') then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC') + case when exists (select 1
  from chase_check as done
  where done.community_id = chase.community_id
  and done.chase_id = chase.chase_id
  and done.result = 'better') then 0 else 84 end * interval '1 day', 'YYYY-MM-DD')) end) <= $4 then 'today' when chase.closed_at is null then 'waiting' else 'closed' end) as "standsIn", count(*)::int as "count"
  from "chase"
  where "chase"."community_id" = $5
  and "chase"."person_id" = $6
  and ("chase"."closed_at" is null or "chase"."next_check_on" is not null)
  group by 1;
