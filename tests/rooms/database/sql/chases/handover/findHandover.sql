select "link"."link_id" as "linkId", "link"."expires_at" as "expiresAt", "link"."revoked_at" as "revokedAt", "chase"."community_id" as "communityId", "chase"."chase_id" as "chaseId", "chase"."person_id" as "personId", "chase"."service_id" as "serviceId", "chase"."service", "chase"."reference", "chase"."state", "chase"."state_at" as "stateAt", "chase"."closed_at" as "closedAt", "organisation"."name" as "workersOrganisation"
  from "chase_link" as "link"
  inner join "chase" on "chase"."community_id" = "link"."community_id"
  and "chase"."chase_id" = "link"."chase_id"
  inner join "person" on "person"."community_id" = "chase"."community_id"
  and "person"."person_id" = "chase"."person_id"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  where "link"."token_hash" = $1;
