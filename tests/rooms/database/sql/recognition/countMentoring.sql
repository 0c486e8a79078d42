select count(*)::int as "talks"
  from "relay_talk" as "talk"
  where "talk"."community_id" = $1
  and "talk"."author_id" = $2
  and "talk"."offer_id" is not null
  and ("talk"."started_at" >= coalesce((($3::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz));
