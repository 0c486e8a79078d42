with gone as ( delete
  from nudge_address
  where address_id in ( select address.address_id
  from nudge_address as address
  where address.way = 'mail'
  and address.vouched_at < $1::timestamptz
  and not exists ( select 1
  from nudge_choice as choice
  where choice.community_id = address.community_id
  and choice.person_id = address.person_id
  and 'mail' = any(choice.ways))
  limit $2)
  returning 1 ) select count(*)::int as count
  from gone;
