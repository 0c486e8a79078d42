update "nudge_choice"
  set "ways" = array_remove(ways, $1), "version" = version + 1
  where "community_id" = $2
  and "person_id" = $3;
