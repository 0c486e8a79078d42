select (select min(nudge.made_at)
  from nudge
  where nudge.community_id = $1
  and nudge.person_id = $2
  and nudge.settled_at is null) as "oldestAt", count(distinct nudge_sending.batch_id)::int as batches, max(nudge_sending.made_at) as "lastBatchAt", min(nudge_sending.made_at) as "firstBatchAt"
  from nudge_sending
  where nudge_sending.community_id = $3
  and nudge_sending.person_id = $4
  and nudge_sending.content = 'nudges'
  and nudge_sending.made_at > $5::timestamptz;
