select count(*)::int as "count", max(written_at) as "writtenAt"
  from "case_version"
  where "community_id" = $1
  and case_id = any($2::uuid[]);
