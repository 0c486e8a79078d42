insert into "search_choice" ("community_id", "words", "document_no", "times")
  values ($1, $2, $3, $4)
  on conflict ("community_id", "words", "document_no") do update
  set "times" = "search_choice"."times" + $5;
