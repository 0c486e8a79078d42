select "request"."asker_id" as "authorId", request.held_by as "readerId"
  from "supervision_request" as "request"
  where "request"."request_id" = $1
  and (request.community_id = $2
  and request.closed_at is null
  and request.held_by is not null
  and (request.held_by = $3 or request.asker_id = $4)) for update;
