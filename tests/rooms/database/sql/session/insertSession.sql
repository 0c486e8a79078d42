insert into "session" ("communityId", "sessionId", "personId", "providerKey", "issuer", "providerSession", "providerSubject", "device", "startedAt", "endsAt")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
