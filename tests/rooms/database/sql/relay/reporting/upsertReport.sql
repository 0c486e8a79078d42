insert into relay_report (community_id, report_id, talk_id, by_author, up_to_number, reason, words, reported_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (community_id, talk_id, by_author)
  where decided_at is null do update
  set reason = excluded.reason, words = excluded.words, up_to_number = excluded.up_to_number;
