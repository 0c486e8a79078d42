select count(*)::int as count
  from relay_report as report
  join relay_talk as talk on talk.community_id = report.community_id
  and talk.talk_id = report.talk_id
  where report.community_id = $1
  and report.reported_at > $2
  and $3::uuid = case when report.by_author then talk.author_id else talk.reader_id end;
