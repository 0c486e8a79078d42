select least(case when chase.closed_at is null then chase.due_on end, chase.next_check_on, (case when chase.closed_at is null
  and chase.state in ('started', 'first-contact') then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC') + case when exists (select 1
  from chase_check as done
  where done.community_id = chase.community_id
  and done.chase_id = chase.chase_id
  and done.result = 'better') then 0 else 84 end * interval '1 day', 'YYYY-MM-DD')) end)) as "day"
  from "chase"
  where "chase"."community_id" = $1
  and "chase"."person_id" = $2
  and ("chase"."closed_at" is null or "chase"."next_check_on" is not null)
  order by "day"
  limit $3;
