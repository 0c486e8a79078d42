select "talk"."talk_id" as "id"
  from "relay_talk" as "talk"
  where (talk.community_id = $1
  and (talk.reader_id = $2 or talk.author_id = $3))
  and exists (select 1
  from relay_message as said
  where said.community_id = talk.community_id
  and said.talk_id = talk.talk_id
  and said.is_authors <> (talk.author_id = $4)
  and said.number > case when (talk.author_id = $5) then talk.author_read else talk.reader_read end)
  limit $6;
