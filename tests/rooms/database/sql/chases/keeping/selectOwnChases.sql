select "chase_id" as "id", "reference", "need", "service", "organisation", "source_kind" as "source", "ask", "state", "state_at" as "stateAt", "said_by_organisation" as "isSaidByOrganisation", "cannot_help" as "cannotHelp", "words", "capacity", "wait_min_weeks" as "waitMinWeeks", "wait_max_weeks" as "waitMaxWeeks", "due_on" as "dueOn", "made_at" as "madeAt", "closed_at" as "closedAt", "outcome", "barriers", ( select coalesce(json_agg(json_build_object('at', at, 'dueOn', due_on, 'result', result)
  order by due_on), '[]')
  from chase_check
  where chase_check.community_id = chase.community_id
  and chase_check.chase_id = chase.chase_id) as "checks"
  from "chase"
  where "community_id" = $1
  and "person_id" = $2
  order by "made_at", "chase_id"
  limit $3;
