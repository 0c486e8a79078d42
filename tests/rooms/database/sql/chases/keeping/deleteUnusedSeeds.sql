delete
  from "nickname_seed"
  where "community_id" = $1
  and "made_at" < $2
  and not exists (select 1
  from chase
  where chase.community_id = nickname_seed.community_id
  and chase.person_id = nickname_seed.person_id)
  and not exists (select 1
  from session
  where session.community_id = nickname_seed.community_id
  and session.person_id = nickname_seed.person_id
  and session.ended_at is null
  and session.ends_at > $3);
