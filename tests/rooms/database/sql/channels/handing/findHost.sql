select "channel"."host_id" as "hostId", coalesce((person.community_id = $1
  and exists (select 1
  from person_role as held
  where held.community_id = person.community_id
  and held.person_id = person.person_id
  and held.role = 'member')), false) as "isHere"
  from "channel"
  left join "person" on "person"."community_id" = "channel"."community_id"
  and "person"."person_id" = "channel"."host_id"
  where "channel"."community_id" = $2
  and "channel"."channel_id" = $3;
