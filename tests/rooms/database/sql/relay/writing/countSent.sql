select (select count(*)::int
  from relay_message as said
  join relay_talk as talk on talk.community_id = said.community_id
  and talk.talk_id = said.talk_id
  where said.sent_at > $1
  and talk.community_id = $2
  and ((said.is_authors
  and talk.author_id = $3) or (not said.is_authors
  and talk.reader_id = $4))) as today, (select count(*)::int
  from relay_message as said
  where said.community_id = $5
  and said.talk_id = $6
  and said.is_authors = $7
  and said.number > coalesce((select max(number)
  from relay_message as reply
  where reply.community_id = said.community_id
  and reply.talk_id = said.talk_id
  and reply.is_authors <> $8), 0)) as unanswered;
