select "person"."name", "organisation"."name" as "organisation", case when exists (select 1
  from post as masked
  where masked.community_id = person.community_id
  and masked.thread_id = $1
  and masked.is_anonymous) then null else exists (select 1
  from read_mark as mark
  where mark.community_id = person.community_id
  and mark.person_id = person.person_id
  and mark.thread_id = $2
  and mark.up_to_number >= $3::int) end as "hasRead"
  from "person"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  inner join "post" on "post"."community_id" = "person"."community_id"
  and "post"."post_id" = $4
  inner join "thread" on "thread"."community_id" = "post"."community_id"
  and "thread"."thread_id" = "post"."thread_id"
  inner join "channel" on "channel"."community_id" = "thread"."community_id"
  and "channel"."channel_id" = "thread"."channel_id"
  where "person"."community_id" = $5
  and (channel.kind = 'open' or exists (select 1
  from channel_member as joined
  where joined.community_id = channel.community_id
  and joined.channel_id = channel.channel_id
  and joined.person_id = person.person_id))
  order by coalesce(case when exists (select 1
  from post as masked
  where masked.community_id = person.community_id
  and masked.thread_id = $6
  and masked.is_anonymous) then null else exists (select 1
  from read_mark as mark
  where mark.community_id = person.community_id
  and mark.person_id = person.person_id
  and mark.thread_id = $7
  and mark.up_to_number >= $8::int) end, false) desc, "person"."name", "person"."person_id"
  limit $9 offset $10;
