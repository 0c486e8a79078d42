select "request"."request_id" as "id", "request"."need", "request"."path_id" as "pathId", "request"."is_urgent" as "isUrgent", "request"."state", "request"."asked_at" as "askedAt", "holder"."name" as "heldBy", "request"."had_words" as "hadWords", "asker"."name" as "asker", "organisation"."name" as "organisation", "area"."name" as "area", (request.held_by is not distinct
  from $1::uuid) as "isHeldByMe"
  from "supervision_request" as "request"
  inner join "person" as "asker" on "asker"."community_id" = "request"."community_id"
  and "asker"."person_id" = "request"."asker_id"
  inner join "organisation" on "organisation"."community_id" = "asker"."community_id"
  and "organisation"."organisation_id" = "asker"."organisation_id"
  left join "area" on "area"."community_id" = "request"."community_id"
  and "area"."area_id" = "request"."area_id"
  left join "person" as "holder" on "holder"."community_id" = "request"."community_id"
  and "holder"."person_id" = "request"."held_by"
  where "request"."community_id" = $2
  and (request.community_id = $3
  and request.asker_id <> $4
  and ( request.area_id is null or request.area_id is not distinct
  from $5::uuid or request.held_by is not distinct
  from $6::uuid or exists (select 1
  from supervision_duty as duty
  where duty.community_id = request.community_id
  and duty.area_id = request.area_id
  and duty.person_id = $7
  and duty.starts_at <= $8
  and duty.ends_at > $9)))
  and "request"."closed_at" is null
  and (not request.is_urgent, request.asked_at, request.request_id) > ($10::boolean, $11::timestamptz, $12::uuid)
  order by "request"."is_urgent" desc, "request"."asked_at", "request"."request_id"
  limit $13;
