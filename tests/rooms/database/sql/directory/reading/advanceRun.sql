update "feed_run"
  set "next_page" = $1, "part_ids" = $2, "pages" = "pages" + $3, "read" = "read" + $4, "created" = "created" + $5, "changed" = "changed" + $6
  where "community_id" = $7
  and "run_id" = $8
  and "state" = $9
  and "next_page" = $10
  and cardinality(part_ids) = $11;
