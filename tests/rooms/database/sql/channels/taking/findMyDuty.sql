select (case when not (channel.closed_at is null
  and channel.host_id is not null
  and not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = channel.host_id
  and held.role = $1)) or not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = $2::uuid
  and held.role = $3) then null when channel.kind <> 'private' then case when exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = $4::uuid
  and held.role = $5) then 'offer' end when not exists (select 1
  from channel_member as inside
  where inside.community_id = channel.community_id
  and inside.channel_id = channel.channel_id
  and inside.person_id = $6::uuid) then null when exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = $7::uuid
  and held.role = $8) then 'offer' when not exists (select 1
  from channel_member as keeper
  where keeper.community_id = channel.community_id
  and keeper.channel_id = channel.channel_id
  and exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = keeper.person_id
  and held.role = $9)
  and exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = keeper.person_id
  and held.role = $10)) then 'take' end) as "duty"
  from "channel"
  where "channel"."community_id" = $11
  and "channel"."channel_id" = $12;
