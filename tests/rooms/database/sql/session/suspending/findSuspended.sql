select "person"."community_id" as "communityId", "person"."person_id" as "personId", (select notice.words
  from author_notice as notice
  where notice.community_id = person.community_id
  and notice.person_id = person.person_id
  and notice.kind = 'suspended'
  and notice.lifted_at is null
  order by notice.at desc
  limit 1) as "words"
  from "session_token" as "token"
  inner join "session" on "session"."community_id" = "token"."community_id"
  and "session"."session_id" = "token"."session_id"
  inner join "person" on "person"."community_id" = "session"."community_id"
  and "person"."person_id" = "session"."person_id"
  where "token"."token_hash" = $1
  and "token"."use" = $2
  and "person"."suspended_at" is not null
  and "session"."ended_at" is null
  and "session"."ends_at" > $3;
