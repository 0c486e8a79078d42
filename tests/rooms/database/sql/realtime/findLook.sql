select "session"."ended_at" as "endedAt", "session"."ends_at" as "endsAt", "person"."suspended_at" as "suspendedAt", (select string_agg(held.role, ',')
  from person_role as held
  where held.community_id = person.community_id
  and held.person_id = person.person_id
  and held.role in ('member', 'moderator')) as "roles", "head"."epoch", "head"."seq", "mark"."changes" as "mark"
  from "session"
  inner join "person" on "person"."community_id" = "session"."community_id"
  and "person"."person_id" = "session"."person_id"
  left join "stream" as "head" on "head"."community_id" = "session"."community_id"
  and "head"."stream" = $1
  left join "queue_mark" as "mark" on "mark"."community_id" = "session"."community_id"
  where "session"."community_id" = $2
  and "session"."session_id" = $3;
