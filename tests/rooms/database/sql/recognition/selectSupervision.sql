select "request"."request_id" as "id", "request"."need", "request"."closed_at" as "at"
  from "supervision_request" as "request"
  where "request"."community_id" = $1
  and "request"."closed_by" = $2
  and "request"."asker_id" <> $3
  and "request"."ended" in ($4, $5)
  and ("request"."closed_at" >= coalesce((($6::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))
  and (request.closed_at, request.request_id) < ($7::timestamptz, $8::uuid)
  order by "request"."closed_at" desc, "request"."request_id" desc
  limit $9;
