insert into "read_mark" ("community_id", "person_id", "thread_id", "up_to_number") select "thread"."community_id", $1::uuid as "person_id", "thread"."thread_id", least(thread.last_number, $2::int) as "up_to_number"
  from "thread"
  where "thread"."community_id" = $3
  and "thread"."thread_id" = $4
  on conflict ("community_id", "person_id", "thread_id") do update
  set "up_to_number" = greatest(read_mark.up_to_number, excluded.up_to_number);
