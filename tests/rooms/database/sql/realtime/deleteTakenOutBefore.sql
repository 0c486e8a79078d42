with gone as (delete
  from taken_out
  where at < $1
  returning community_id, seq) update taken_out_head as head
  set floor = greatest(head.floor, last.seq)
  from (select community_id, max(seq) as seq
  from gone
  group by community_id) as last
  where last.community_id = head.community_id;
