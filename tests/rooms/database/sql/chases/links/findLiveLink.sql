select "link_id" as "linkId", "expires_at" as "expiresAt"
  from "chase_link"
  where "community_id" = $1
  and "chase_id" = $2
  and "revoked_at" is null;
