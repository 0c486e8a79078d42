with counted as ( insert into taken_out_head as head (community_id, seq, floor)
  values ($1, 1, 0)
  on conflict (community_id) do update
  set seq = head.seq + 1
  returning seq) insert into taken_out (community_id, seq, post_id, thread_id, case_ids, is_leak, at) select $2::uuid, counted.seq, $3::uuid, $4::uuid, $5::uuid[], $6::boolean, $7::timestamptz
  from counted;
