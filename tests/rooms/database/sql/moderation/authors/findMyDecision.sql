select "decided"."case_id" as "id", "decided"."post_id" as "postId", "post"."thread_id" as "threadId", "decided"."decision", "decided"."words", "decided"."decided_at" as "at", (decided.decision not in ('kept', 'cut')
  and not exists ( select 1
  from moderation_case as appeal
  where appeal.community_id = decided.community_id
  and appeal.appeal_of = decided.case_id)
  and not exists (select 1
  from post_evidence as gone
  where gone.community_id = decided.community_id
  and gone.post_id = decided.post_id
  and not gone.is_cut
  and gone.forgotten_at is not null)) as "canAppeal"
  from "moderation_case" as "decided"
  inner join "post" on "post"."community_id" = "decided"."community_id"
  and "post"."post_id" = "decided"."post_id"
  where "decided"."community_id" = $1
  and "decided"."decided_at" is not null
  and "post"."author_id" = $2
  and (decided.decision <> 'kept' or decided.words is not null or decided.why && array['held', 'appealed'])
  and "decided"."case_id" = $3;
