select opened.case_id as "caseId", opened.why, opened.decision, kept.taken_at as "takenAt", opened.decided_at as "decidedAt", case when not exists (select 1
  from moderation_case as waiting
  where waiting.community_id = kept.community_id
  and waiting.post_id = kept.post_id
  and waiting.decided_at is null) then greatest(kept.taken_at, (select max(said.decided_at)
  from moderation_case as said
  where said.community_id = kept.community_id
  and said.post_id = kept.post_id), (select max(greatest(asked.requested_at, asked.approved_at))
  from unmasking as asked
  where asked.community_id = kept.community_id
  and asked.post_id = kept.post_id)) end as "countedFrom"
  from moderation_case as opened
  join post_evidence as kept on kept.community_id = opened.community_id
  and kept.post_id = opened.post_id
  and kept.is_cut = (opened.decision = 'cut')
  and kept.forgotten_at is null
  where opened.community_id = $1
  and opened.decision in ('quarantined', 'cut')
  and (opened.decided_at, opened.case_id) < ($2, $3::uuid)
  order by opened.decided_at desc, opened.case_id desc
  limit $4;
