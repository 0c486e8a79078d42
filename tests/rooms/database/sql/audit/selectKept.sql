select opened.case_id as "caseId", opened.why, opened.decision, kept.taken_at as "takenAt", opened.decided_at as "decidedAt"
  from moderation_case as opened
  join post_evidence as kept on kept.community_id = opened.community_id
  and kept.post_id = opened.post_id
  and kept.is_cut = (opened.decision = 'cut')
  where opened.community_id = $1
  and opened.decision in ('quarantined', 'cut')
  and (opened.decided_at, opened.case_id) < ($2, $3::uuid)
  order by opened.decided_at desc, opened.case_id desc
  limit $4;
