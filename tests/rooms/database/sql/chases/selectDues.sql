select least(case when chase.closed_at is null then chase.due_on end, chase.next_check_on) as "day"
  from "chase"
  where "chase"."community_id" = $1
  and "chase"."person_id" = $2
  and ("chase"."closed_at" is null or "chase"."next_check_on" is not null)
  order by "day"
  limit $3;
