select "learning_progress"."module_id" as "moduleId", "learning_progress"."version", "learning_progress"."last_card" as "lastCard", "learning_progress"."is_check_passed" as "isCheckPassed", "learning_progress"."changed_at" as "changedAt", "learning_progress"."completed_at" as "completedAt"
  from "learning_progress"
  where "community_id" = $1
  and "person_id" = $2
  and (learning_progress.module_id, learning_progress.version) > ($3, $4::int)
  order by "module_id", "version"
  limit $5;
