select 1
  from person
  where community_id = $1
  and person_id = $2 for no key update;
