select "talk_id" as "id"
  from "relay_talk"
  where "community_id" = $1
  and (thread_id = $2::uuid or offer_id = $3::uuid or request_id = $4::uuid)
  and "author_id" = $5
  and "to_named" = $6
  and "reader_id" = $7;
