select "request"."request_id" as "id", "request"."need", "request"."path_id" as "pathId", "request"."is_urgent" as "isUrgent", "request"."state", "request"."asked_at" as "askedAt", "holder"."name" as "heldBy", "request"."had_words" as "hadWords", "request"."acknowledged_at" as "acknowledgedAt", "request"."closed_at" as "closedAt", "request"."ended"
  from "supervision_request" as "request"
  left join "person" as "holder" on "holder"."community_id" = "request"."community_id"
  and "holder"."person_id" = "request"."held_by"
  where "request"."community_id" = $1
  and "request"."asker_id" = $2
  and "request"."request_id" = $3;
