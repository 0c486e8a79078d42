select "talk_id" as "id"
  from "relay_talk"
  where "community_id" = $1
  and "thread_id" = $2
  and "author_id" = $3
  and "reader_id" = $4;
