with gone as ( delete
  from taken_out
  where (community_id, seq) in ( select community_id, seq
  from taken_out
  where at < $1
  order by at
  limit $2)
  returning community_id, seq ), raised as ( update taken_out_head as head
  set floor = greatest(head.floor, last.seq)
  from (select community_id, max(seq) as seq
  from gone
  group by community_id) as last
  where last.community_id = head.community_id ) select count(*)::int as count
  from gone;
