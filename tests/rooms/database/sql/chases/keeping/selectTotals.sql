select "state", "outcome", "barriers", (closed_at is not null) as "isClosed", count(*)::int as "chases"
  from "chase"
  where "community_id" = $1
  group by "state", "outcome", "barriers", closed_at is not null;
