with marked as ( insert into queue_mark as mark (community_id, changes)
  values ($1, 1)
  on conflict (community_id) do update
  set changes = mark.changes + 1
  returning community_id) select pg_notify($2, marked.community_id::text)
  from marked;
