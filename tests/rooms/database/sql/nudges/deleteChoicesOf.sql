with addresses as ( delete
  from nudge_address
  where community_id = $1
  and person_id = $2 ) delete
  from nudge_choice
  where community_id = $3
  and person_id = $4;
