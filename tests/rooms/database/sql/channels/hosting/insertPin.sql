with free as ( select place
  from generate_series(1, $1::int) as place
  where not exists (select 1
  from channel_pin
  where community_id = $2
  and channel_id = $3
  and channel_pin.place = place.place
  and channel_pin.case_id <> $4)
  order by place
  limit 1) insert into channel_pin (community_id, channel_id, case_id, place, pinned_by, pinned_at) select $5::uuid, $6::uuid, $7::uuid, free.place, $8::uuid, $9::timestamptz
  from free
  on conflict (community_id, channel_id, case_id) do update
  set case_id = excluded.case_id
  returning case_id;
