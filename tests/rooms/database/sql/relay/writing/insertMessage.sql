with said as ( insert into relay_message (community_id, talk_id, number, message_id, is_authors, body, sent_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  returning number) update relay_talk
  set last_number = $8, last_at = greatest(last_at, $9::timestamptz), author_read = case when $10 then $11 else author_read end, reader_read = case when $12 then reader_read else $13 end
  where community_id = $14
  and talk_id = $15;
