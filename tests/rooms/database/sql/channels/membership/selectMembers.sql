select "person"."person_id" as "personId", "person"."name", "organisation"."name" as "organisation", (channel.host_id is not distinct
  from person.person_id) as "isHost", (person.person_id = $1) as "isMe"
  from "person"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  inner join "channel_member" as "inside" on "inside"."community_id" = "person"."community_id"
  and "inside"."person_id" = "person"."person_id"
  inner join "channel" on "channel"."community_id" = "inside"."community_id"
  and "channel"."channel_id" = "inside"."channel_id"
  where "person"."community_id" = $2
  and "inside"."channel_id" = $3
  and (lower(person.name), person.person_id) > ( select lower(last.name), last.person_id
  from person as last
  where last.community_id = person.community_id
  and last.person_id = $4::uuid)
  order by lower(person.name), "person"."person_id"
  limit $5;
