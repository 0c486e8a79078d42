with counted as ( insert into stream (community_id, stream, epoch, seq)
  values ($1, $2, gen_random_uuid(), $3::bigint)
  on conflict (community_id, stream) do update
  set seq = stream.seq + excluded.seq
  returning community_id, seq - $4::bigint as before ), added as ( insert into stream_event (community_id, stream, seq, kind, channel_id, thread_id, post_id, person_id, at) select counted.community_id, $5, counted.before + event.number, event.kind, event.channel_id, event.thread_id, event.post_id, event.person_id, $6
  from counted, unnest($7::text[], $8::uuid[], $9::uuid[], $10::uuid[], $11::uuid[]) with ordinality as event (kind, channel_id, thread_id, post_id, person_id, number) ) select pg_notify($12, counted.community_id::text)
  from counted;
