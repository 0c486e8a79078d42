update "chase"
  set "last_number" = $1, "need" = $2, "service_id" = $3, "service" = $4, "organisation" = $5, "ask" = $6
  where "community_id" = $7
  and "person_id" = $8
  and "chase_id" = $9;

update "chase"
  set "last_number" = $1, "due_on" = $2
  where "community_id" = $3
  and "person_id" = $4
  and "chase_id" = $5;

update "chase"
  set "last_number" = $1, "version" = $2, "state" = $3, "state_at" = $4, "said_by_organisation" = $5, "cannot_help" = $6, "words" = $7, "closed_at" = $8, "outcome" = $9, "barriers" = $10
  where "community_id" = $11
  and "person_id" = $12
  and "chase_id" = $13;
