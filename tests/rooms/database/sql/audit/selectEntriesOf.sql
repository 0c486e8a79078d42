select seq, at, deed, to_them as "toThem"
  from ( (select entry.seq, entry.at, entry.deed, null as to_them
  from audit_entry as entry
  where entry.community_id = $1
  and entry.actor_id = $2
  and entry.seq < $3::bigint
  order by entry.seq desc
  limit $4)
  union all (select entry.seq, entry.at, entry.deed, entry.detail as to_them
  from audit_entry as entry
  where entry.community_id = $5
  and entry.subject_kind = 'person'
  and entry.subject_id = $6::uuid::text
  and entry.actor_id is distinct
  from $7::uuid
  and entry.deed = any($8)
  and entry.seq < $9::bigint
  order by entry.seq desc
  limit $10) ) as own
  order by seq desc
  limit $11;
