insert into nudge_address (community_id, person_id, way, address_id, sealed, state, set_at, vouched_at, refusals) select community_id, person_id, 'mail', $1::uuid, $2, 'good', $3::timestamptz, $4::timestamptz, 0
  from person_role
  where community_id = $5
  and person_id = $6
  and role = 'member'
  on conflict (community_id, person_id, way) do update
  set vouched_at = excluded.vouched_at
  where nudge_address.vouched_at is not null;
