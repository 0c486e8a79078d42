with counted as ( insert into stream (community_id, stream, epoch, seq)
  values ($1, $2, gen_random_uuid(), 1)
  on conflict (community_id, stream) do update
  set seq = stream.seq + 1
  returning seq ), added as ( insert into stream_event (community_id, stream, seq, kind, channel_id, thread_id, post_id, person_id, at) select $3::uuid, $4, counted.seq, $5, $6::uuid, $7::uuid, $8::uuid, $9::uuid, $10
  from counted
  returning community_id ) select pg_notify($11, added.community_id::text)
  from added;
