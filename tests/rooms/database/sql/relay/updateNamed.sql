update "relay_talk"
  set "author_named" = $1
  where "community_id" = $2
  and "talk_id" = $3;
