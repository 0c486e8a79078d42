select entry.seq, entry.previous_hash as "previousHash", entry.hash, entry.sealed, case when (entry.deed = any($1)
  and not (entry.deed = 'act-refused'
  and entry.detail like $2)) then jsonb_build_object('salt', entry.salt, 'atMs', floor(extract(epoch
  from entry.at) * 1000), 'actorId', entry.actor_id, 'deed', entry.deed, 'subjectKind', entry.subject_kind, 'subjectId', entry.subject_id, 'detail', entry.detail) end as whole
  from audit_entry as entry
  where entry.community_id = $3
  and entry.seq > $4::bigint
  order by entry.seq
  limit $5;
