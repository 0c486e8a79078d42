insert into "mentor_offer" ("community_id", "offer_id", "person_id", "needs", "headline", "words", "version", "changed_at", "ended_at", "ended_words")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("community_id", "person_id") do update
  set "needs" = $11, "headline" = $12, "words" = $13, "version" = mentor_offer.version + 1, "changed_at" = $14, "ended_at" = $15, "ended_words" = $16
  returning "offer_id" as "id", "version";
