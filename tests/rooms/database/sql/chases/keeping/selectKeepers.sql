select "community"."community_id" as "communityId", "chase_keeping"."months"
  from "community"
  left join "chase_keeping" on "chase_keeping"."community_id" = "community"."community_id"
  where (exists (select 1
  from chase
  where chase.community_id = community.community_id
  and chase.closed_at is not null) or exists (select 1
  from nickname_seed
  where nickname_seed.community_id = community.community_id))
  and "community"."community_id" > $1
  order by "community"."community_id"
  limit $2;
