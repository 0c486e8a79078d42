select exists (select 1
  from channel_member as inside
  where inside.community_id = person.community_id
  and inside.channel_id = $1
  and inside.person_id = person.person_id) as "isMember"
  from "person"
  where "person"."person_id" = $2
  and ((person.community_id = $3
  and exists (select 1
  from person_role as held
  where held.community_id = person.community_id
  and held.person_id = person.person_id
  and held.role = 'member'))
  and coalesce(( select choice.is_findable
  from findable_choice as choice
  where choice.community_id = person.community_id
  and choice.person_id = person.person_id), true));
