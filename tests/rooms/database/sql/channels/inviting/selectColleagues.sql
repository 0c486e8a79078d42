select "person"."person_id" as "personId", "person"."name", "organisation"."name" as "organisation", case when not $1 then null when exists (select 1
  from channel_member as inside
  where inside.community_id = person.community_id
  and inside.channel_id = $2
  and inside.person_id = person.person_id) then 'member' when exists (select 1
  from channel_invitation as asked
  where asked.community_id = person.community_id
  and asked.channel_id = $3
  and asked.person_id = person.person_id
  and asked.state = 'waiting'
  and asked.invited_at > $4) then 'invited' end as "standing"
  from "person"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  where "person"."community_id" = $5
  and "person"."person_id" <> $6
  and ((person.community_id = $7
  and exists (select 1
  from person_role as held
  where held.community_id = person.community_id
  and held.person_id = person.person_id
  and held.role = 'member'))
  and coalesce(( select choice.is_findable
  from findable_choice as choice
  where choice.community_id = person.community_id
  and choice.person_id = person.person_id), true))
  and (lower(person.name) like $8 or lower(person.name) like $9)
  and (lower(person.name), person.person_id) > ( select lower(last.name), last.person_id
  from person as last
  where last.community_id = person.community_id
  and last.person_id = $10::uuid)
  order by lower(person.name), "person"."person_id"
  limit $11;
