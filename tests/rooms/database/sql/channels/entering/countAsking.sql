select (count(*) filter (where state = 'waiting'
  and channel_id <> $1))::int as "elsewhere", max(decided_at) filter (where state = 'refused'
  and channel_id = $2) as "refusedAt"
  from "join_request"
  where "community_id" = $3
  and "person_id" = $4;
