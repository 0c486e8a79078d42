update relay_talk
  set "author_read" = greatest("author_read", least(last_number, $1::int))
  where community_id = $2
  and talk_id = $3;
