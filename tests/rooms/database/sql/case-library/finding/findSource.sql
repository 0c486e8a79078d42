select "thread"."title", "thread"."needs", "thread"."barriers", json_build_object('body', question.body, 'mentions', question.mentions) as "question", json_build_object('body', answer.body, 'mentions', answer.mentions) as "answer", (thread.author_id = $1 or answer.author_id = $2) as "hasPart", exists (select 1
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.author_id = $3
  and post.is_anonymous) as "isHidden", coalesce((select json_agg(json_build_object('body', post.body, 'mentions', post.mentions)
  order by post.number)
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.author_id = thread.author_id
  and post.is_anonymous = thread.is_anonymous
  and post.number > answer.number
  and post.state = 'visible'), '[]') as "later"
  from "thread"
  inner join "post" as "question" on "question"."community_id" = "thread"."community_id"
  and "question"."thread_id" = "thread"."thread_id"
  and "question"."number" = $4
  inner join "post" as "answer" on "answer"."community_id" = "thread"."community_id"
  and "answer"."post_id" = "thread"."accepted_post_id"
  where "thread"."community_id" = $5
  and "thread"."thread_id" = $6
  and "question"."state" = $7
  and "answer"."state" = $8;
