update "relay_report"
  set "decision" = $1, "decided_by" = $2, "decided_at" = $3
  where "community_id" = $4
  and "report_id" = $5;
