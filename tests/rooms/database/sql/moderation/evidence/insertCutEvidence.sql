insert into post_evidence as known (community_id, post_id, title, body, earlier, taken_at, is_cut)
  values ($1, $2, $3, $4, $5::jsonb, $6, true)
  on conflict (community_id, post_id, is_cut) do update
  set title = excluded.title, body = excluded.body, taken_at = excluded.taken_at, forgotten_at = null, earlier = case when known.forgotten_at is null then known.earlier || jsonb_build_array(jsonb_build_object('title', known.title, 'body', known.body)) else '[]' end || excluded.earlier;
