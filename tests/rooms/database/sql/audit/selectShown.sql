select shown.seq, shown.at, shown.deed, shown.is_whole as "isWhole", actor.name as actor, shown.subject_kind as "subjectKind", shown.subject_id as "subjectId", subject.name as subject, shown.detail
  from (select entry.seq, entry.at, entry.deed, (entry.deed = any($1)
  and not (entry.deed = 'act-refused'
  and entry.detail like $2)) as is_whole, case when (entry.deed = any($3)
  and not (entry.deed = 'act-refused'
  and entry.detail like $4)) then entry.actor_id end as actor_id, case when (entry.deed = any($5)
  and not (entry.deed = 'act-refused'
  and entry.detail like $6)) then entry.subject_kind end as subject_kind, case when (entry.deed = any($7)
  and not (entry.deed = 'act-refused'
  and entry.detail like $8)) then entry.subject_id end as subject_id, case when (entry.deed = any($9)
  and not (entry.deed = 'act-refused'
  and entry.detail like $10)) then entry.detail end as detail
  from audit_entry as entry
  where entry.community_id = $11
  and entry.deed = any($12)
  and entry.seq < $13::bigint
  and entry.at >= $14
  and entry.at < $15
  and entry.deed = $16
  order by entry.seq desc
  limit $17) as shown
  left join person as actor on actor.community_id = $18
  and actor.person_id = shown.actor_id
  left join person as subject on subject.community_id = $19
  and subject.person_id = case when shown.subject_kind = 'person' then shown.subject_id::uuid end
  order by shown.seq desc;
