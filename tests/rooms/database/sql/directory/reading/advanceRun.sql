update "feed_run"
  set "next_page" = $1, "pages" = "pages" + $2, "read" = "read" + $3, "created" = "created" + $4, "changed" = "changed" + $5
  where "community_id" = $6
  and "run_id" = $7
  and "state" = $8
  and "next_page" = $9;
