select "join_request"."request_id" as "id", "person"."name", "organisation"."name" as "organisation", "join_request"."words", "join_request"."asked_at" as "askedAt", (join_request.person_id = $1) as "isMine"
  from "join_request"
  inner join "person" on "person"."community_id" = "join_request"."community_id"
  and "person"."person_id" = "join_request"."person_id"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  where "join_request"."community_id" = $2
  and "join_request"."channel_id" = $3
  and "join_request"."state" = $4
  and (join_request.asked_at, join_request.request_id) > ($5::timestamptz, $6::uuid)
  order by "join_request"."asked_at", "join_request"."request_id"
  limit $7;
