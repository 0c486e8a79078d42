delete
  from "logout_token"
  where "expires_at" < $1;

insert into "logout_token" ("issuer", "jti", "expires_at")
  values ($1, $2, $3)
  on conflict ("issuer", "jti") do nothing;
