update "chase_link"
  set "revoked_at" = $1
  where "community_id" = $2
  and "chase_id" = $3
  and "revoked_at" is null
  returning "link_id" as "linkId";
