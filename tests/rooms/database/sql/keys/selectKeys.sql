select "key_id" as "keyId", "name", "roles", "created_at" as "createdAt", "last_used_on" as "lastUsedOn", "expires_at" as "expiresAt"
  from "api_key"
  where "community_id" = $1
  and "person_id" = $2
  and "revoked_at" is null
  order by "created_at" desc, "key_id" desc
  limit $3;

select "key_id" as "keyId", "name", "roles", "created_at" as "createdAt", "last_used_on" as "lastUsedOn", "expires_at" as "expiresAt"
  from "api_key"
  where "community_id" = $1
  and "person_id" = $2
  and "revoked_at" is null
  and (created_at, key_id) < (select last.created_at, last.key_id
  from api_key as last
  where last.community_id = $3
  and last.person_id = $4
  and last.key_id = $5)
  order by "created_at" desc, "key_id" desc
  limit $6;
