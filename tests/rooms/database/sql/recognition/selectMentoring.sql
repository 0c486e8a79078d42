select "talk"."talk_id" as "id", "talk"."started_at" as "at"
  from "relay_talk" as "talk"
  where "talk"."community_id" = $1
  and "talk"."author_id" = $2
  and "talk"."offer_id" is not null
  and ("talk"."started_at" >= coalesce((($3::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))
  and (talk.started_at, talk.talk_id) < ($4::timestamptz, $5::uuid)
  order by "talk"."started_at" desc, "talk"."talk_id" desc
  limit $6;
