select "request"."asker_id" as "askerId", "request"."area_id" as "areaId", "request"."held_by" as "heldBy", "request"."body", "request"."closed_at" as "closedAt", "request"."closed_by" as "closedBy", "request"."ended"
  from "supervision_request" as "request"
  where "request"."community_id" = $1
  and "request"."request_id" = $2
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
  and duty.ends_at > $9))) for update;
