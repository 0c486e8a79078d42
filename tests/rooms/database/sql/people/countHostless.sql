select count(*)::int as "channels", (count(*) filter (where ((channel.closed_at is null
  and channel.host_id is not null
  and not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = channel.host_id
  and held.role = $1))
  and not exists ( select 1
  from person_role as any_one
  where any_one.community_id = channel.community_id
  and (case when not (channel.closed_at is null
  and channel.host_id is not null
  and not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = channel.host_id
  and held.role = $2)) or not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = any_one.person_id
  and held.role = $3) then null when channel.kind <> 'private' then case when exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = any_one.person_id
  and held.role = $4) then 'offer' end when not exists (select 1
  from channel_member as inside
  where inside.community_id = channel.community_id
  and inside.channel_id = channel.channel_id
  and inside.person_id = any_one.person_id) then null when exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = any_one.person_id
  and held.role = $5) then 'offer' when not exists (select 1
  from channel_member as keeper
  where keeper.community_id = channel.community_id
  and keeper.channel_id = channel.channel_id
  and exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = keeper.person_id
  and held.role = $6)
  and exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = keeper.person_id
  and held.role = $7)) then 'take' end) is not null))))::int as "unattended"
  from "channel"
  where "channel"."community_id" = $8
  and (channel.closed_at is null
  and channel.host_id is not null
  and not exists (select 1
  from person_role as held
  where held.community_id = channel.community_id
  and held.person_id = channel.host_id
  and held.role = $9));
