update "case_study"
  set "state" = $1, "evidence" = $2, "published_version" = $3, "review_by" = $4, "published_at" = $5, "expired_at" = $6, "changed_at" = $7, "history_from" = $8
  where "community_id" = $9
  and "case_id" = $10;
