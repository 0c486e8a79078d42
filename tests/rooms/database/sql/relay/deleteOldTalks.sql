delete
  from relay_talk
  where (community_id, talk_id) in ( select talk.community_id, talk.talk_id
  from relay_talk as talk
  where talk.last_at < $1
  and not exists (select 1
  from relay_report as report
  where report.community_id = talk.community_id
  and report.talk_id = talk.talk_id
  and report.decided_at is null)
  limit $2)
  returning talk_id;
