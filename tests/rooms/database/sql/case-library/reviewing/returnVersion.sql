update "case_version"
  set "state" = $1, "decided_by" = $2, "decided_at" = $3, "returned_words" = $4, "submitted_at" = $5, "revision" = "revision" + $6
  where "community_id" = $7
  and "case_id" = $8
  and "version" = $9;
