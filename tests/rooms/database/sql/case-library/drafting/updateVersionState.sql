update "case_version"
  set "state" = $1, "details" = $2, "submitted_at" = $3, "returned_words" = $4, "revision" = "revision" + $5
  where "community_id" = $6
  and "case_id" = $7
  and "version" = $8;
