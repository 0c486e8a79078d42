select count(*)::int as "held"
  from "supervision_request" as "request"
  where "request"."community_id" = $1
  and "request"."closed_by" = $2
  and "request"."asker_id" <> $3
  and "request"."ended" in ($4, $5)
  and ("request"."closed_at" >= coalesce((($6::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz));
