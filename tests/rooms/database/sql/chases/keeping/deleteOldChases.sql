with old as materialized ( select chase_id, person_id
  from chase
  where community_id = $1
  and closed_at < $2
  and (next_check_on is null or next_check_on < $3)
  order by closed_at
  limit $4 for update skip locked ), events as ( delete
  from chase_event
  where community_id = $5
  and chase_id in (select chase_id
  from old) ), checks as ( delete
  from chase_check
  where community_id = $6
  and chase_id in (select chase_id
  from old) ), links as ( delete
  from chase_link
  where community_id = $7
  and chase_id in (select chase_id
  from old) ), gone as ( delete
  from chase
  where community_id = $8
  and chase_id in (select chase_id
  from old)
  returning person_id ) select person_id as "personId", count(*)::int as chases
  from gone
  group by person_id
  order by person_id;
