insert into read_mark (community_id, person_id, thread_id, up_to_number) select $1::uuid, $2::uuid, $3::uuid, $4::int
  where $5::int - 1 = coalesce((select up_to_number
  from read_mark
  where community_id = $6
  and person_id = $7
  and thread_id = $8), 0)
  on conflict (community_id, person_id, thread_id) do update
  set up_to_number = greatest(read_mark.up_to_number, excluded.up_to_number);
