select "chase"."chase_id" as "id", "chase"."reference", "chase"."need", "chase"."service_id" as "serviceId", "chase"."service", "chase"."organisation", "chase"."source_kind" as "sourceKind", "chase"."source_id" as "sourceId", "chase"."ask", "chase"."state", "chase"."version", "chase"."state_at" as "stateAt", "chase"."said_by_organisation" as "isSaidByOrganisation", "chase"."cannot_help" as "cannotHelp", "chase"."words", "chase"."capacity", "chase"."wait_min_weeks" as "waitMinWeeks", "chase"."wait_max_weeks" as "waitMaxWeeks", "chase"."due_on" as "dueOn", (case when chase.closed_at is null
  and chase.state in ('ended', 'cannot-help') then 'today' when chase.closed_at is null
  and chase.due_on < $1 then 'overdue' when chase.closed_at is null
  and chase.due_on = $2 then 'today' when chase.next_check_on <= $3 then 'today' when (case when chase.closed_at is null
  and chase.state in ('started', 'first-contact') then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC') + case when exists (select 1
  from chase_check as done
  where done.community_id = chase.community_id
  and done.chase_id = chase.chase_id
  and done.result = 'better') then 0 else 84 end * interval '1 day', 'YYYY-MM-DD')) end) <= $4 then 'today' when chase.closed_at is null then 'waiting' else 'closed' end) as "standsIn", "chase"."made_at" as "madeAt", "chase"."closed_at" as "closedAt", "chase"."outcome", "chase"."barriers", "chase"."next_check_on" as "nextCheckOn", "chase"."carry_on_until" as "carryOnUntil", "link"."expires_at" as "linkExpiresAt", (case when chase.closed_at is null
  and chase.state in ('started', 'first-contact') then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC') + case when exists (select 1
  from chase_check as done
  where done.community_id = chase.community_id
  and done.chase_id = chase.chase_id
  and done.result = 'better') then 0 else 84 end * interval '1 day', 'YYYY-MM-DD')) end) as "stepDownOn"
  from "chase"
  left join "chase_link" as "link" on "link"."community_id" = "chase"."community_id"
  and "link"."chase_id" = "chase"."chase_id"
  and "link"."revoked_at" is null
  and "link"."expires_at" > $5
  where "chase"."community_id" = $6
  and "chase"."person_id" = $7
  and (case when chase.closed_at is null
  and chase.state in ('ended', 'cannot-help') then 'today' when chase.closed_at is null
  and chase.due_on < $8 then 'overdue' when chase.closed_at is null
  and chase.due_on = $9 then 'today' when chase.next_check_on <= $10 then 'today' when (case when chase.closed_at is null
  and chase.state in ('started', 'first-contact') then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC') + case when exists (select 1
  from chase_check as done
  where done.community_id = chase.community_id
  and done.chase_id = chase.chase_id
  and done.result = 'better') then 0 else 84 end * interval '1 day', 'YYYY-MM-DD')) end) <= $11 then 'today' when chase.closed_at is null then 'waiting' else 'closed' end) = $12
  and (chase.due_on, chase.chase_id) > ($13::text, $14::uuid)
  order by "chase"."due_on", "chase"."chase_id"
  limit $15;

select "chase"."chase_id" as "id", "chase"."reference", "chase"."need", "chase"."service_id" as "serviceId", "chase"."service", "chase"."organisation", "chase"."source_kind" as "sourceKind", "chase"."source_id" as "sourceId", "chase"."ask", "chase"."state", "chase"."version", "chase"."state_at" as "stateAt", "chase"."said_by_organisation" as "isSaidByOrganisation", "chase"."cannot_help" as "cannotHelp", "chase"."words", "chase"."capacity", "chase"."wait_min_weeks" as "waitMinWeeks", "chase"."wait_max_weeks" as "waitMaxWeeks", "chase"."due_on" as "dueOn", (case when chase.closed_at is null
  and chase.state in ('ended', 'cannot-help') then 'today' when chase.closed_at is null
  and chase.due_on < $1 then 'overdue' when chase.closed_at is null
  and chase.due_on = $2 then 'today' when chase.next_check_on <= $3 then 'today' when (case when chase.closed_at is null
  and chase.state in ('started', 'first-contact') then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC') + case when exists (select 1
  from chase_check as done
  where done.community_id = chase.community_id
  and done.chase_id = chase.chase_id
  and done.result = 'better') then 0 else 84 end * interval '1 day', 'YYYY-MM-DD')) end) <= $4 then 'today' when chase.closed_at is null then 'waiting' else 'closed' end) as "standsIn", "chase"."made_at" as "madeAt", "chase"."closed_at" as "closedAt", "chase"."outcome", "chase"."barriers", "chase"."next_check_on" as "nextCheckOn", "chase"."carry_on_until" as "carryOnUntil", "link"."expires_at" as "linkExpiresAt", (case when chase.closed_at is null
  and chase.state in ('started', 'first-contact') then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC') + case when exists (select 1
  from chase_check as done
  where done.community_id = chase.community_id
  and done.chase_id = chase.chase_id
  and done.result = 'better') then 0 else 84 end * interval '1 day', 'YYYY-MM-DD')) end) as "stepDownOn"
  from "chase"
  left join "chase_link" as "link" on "link"."community_id" = "chase"."community_id"
  and "link"."chase_id" = "chase"."chase_id"
  and "link"."revoked_at" is null
  and "link"."expires_at" > $5
  where "chase"."community_id" = $6
  and "chase"."person_id" = $7
  and (case when chase.closed_at is null
  and chase.state in ('ended', 'cannot-help') then 'today' when chase.closed_at is null
  and chase.due_on < $8 then 'overdue' when chase.closed_at is null
  and chase.due_on = $9 then 'today' when chase.next_check_on <= $10 then 'today' when (case when chase.closed_at is null
  and chase.state in ('started', 'first-contact') then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC') + case when exists (select 1
  from chase_check as done
  where done.community_id = chase.community_id
  and done.chase_id = chase.chase_id
  and done.result = 'better') then 0 else 84 end * interval '1 day', 'YYYY-MM-DD')) end) <= $11 then 'today' when chase.closed_at is null then 'waiting' else 'closed' end) = $12
  and (chase.closed_at, chase.chase_id) < ($13::timestamptz, $14::uuid)
  order by "chase"."closed_at" desc, "chase"."chase_id" desc
  limit $15;
