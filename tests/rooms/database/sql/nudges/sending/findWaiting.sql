select (select min(nudge.made_at)
  from nudge
  where nudge.community_id = $1
  and nudge.person_id = $2
  and nudge.settled_at is null) as "oldestAt", count(distinct nudge_sending.batch_id) filter (where not nudge_sending.is_urgent)::int as batches, max(nudge_sending.made_at) filter (where not nudge_sending.is_urgent) as "lastBatchAt", min(nudge_sending.made_at) filter (where not nudge_sending.is_urgent) as "firstBatchAt", count(distinct nudge_sending.batch_id) filter (where nudge_sending.is_urgent)::int as "urgentBatches"
  from nudge_sending
  where nudge_sending.community_id = $3
  and nudge_sending.person_id = $4
  and nudge_sending.content = 'nudges'
  and nudge_sending.made_at > $5::timestamptz;
