delete
  from "logout_token"
  where ("issuer", "jti") in (select "old"."issuer", "old"."jti"
  from "logout_token" as "old"
  where "old"."expires_at" < $1
  limit $2);
