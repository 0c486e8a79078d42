update "moderation_case"
  set "decision" = $1, "words" = $2, "decided_by" = $3, "decided_at" = $4
  where "community_id" = $5
  and "case_id" = $6;
