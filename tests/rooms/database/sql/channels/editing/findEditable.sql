select (post.author_id = $1) as "isMine", "post"."is_anonymous" as "isAnonymous", "post"."edited_at" as "editedAt", "post"."posted_at" as "postedAt", exists (select 1
  from moderation_case as appeal
  where appeal.community_id = post.community_id
  and appeal.post_id = post.post_id
  and appeal.decided_at is null
  and appeal.appeal_of is not null) as "isAppealed"
  from "post"
  where "post"."community_id" = $2
  and "post"."post_id" = $3;
