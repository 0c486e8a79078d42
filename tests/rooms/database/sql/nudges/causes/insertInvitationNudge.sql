with asked as ( select community_id, person_id
  from channel_invitation
  where community_id = $1
  and invitation_id = $2::uuid
  and state = 'waiting'
  union all select community_id, person_id
  from hosting_offer
  where community_id = $3
  and offer_id = $4::uuid
  union all select channel.community_id, role.person_id
  from channel
  join person_role as role on role.community_id = channel.community_id
  and role.role = 'member'
  where channel.community_id = $5
  and channel.channel_id = $6::uuid
  and (case when not (channel.closed_at is null
  and channel.host_id is not null
  and not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = channel.host_id
  and held.role = $7)) or not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = role.person_id
  and held.role = $8) then null when channel.kind <> 'private' then case when exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = role.person_id
  and held.role = $9) then 'offer' end when not exists (select 1
  from channel_member as inside
  where inside.community_id = channel.community_id
  and inside.channel_id = channel.channel_id
  and inside.person_id = role.person_id) then null when exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = role.person_id
  and held.role = $10) then 'offer' when not exists (select 1
  from channel_member as keeper
  where keeper.community_id = channel.community_id
  and keeper.channel_id = channel.channel_id
  and exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = keeper.person_id
  and held.role = $11)
  and exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = keeper.person_id
  and held.role = $12)) then 'take' end) is not null ) insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select asked.community_id, gen_random_uuid(), asked.person_id, 'invitation', $13::text, null, null, $14::timestamptz
  from asked
  left join nudge_choice on nudge_choice.community_id = "asked"."community_id"
  and nudge_choice.person_id = "asked"."person_id"
  where (case when nudge_choice.person_id is null then true else cardinality(nudge_choice.ways) > 0
  and $15 = any(nudge_choice.kinds) end)
  on conflict do nothing
  returning person_id as "personId";
