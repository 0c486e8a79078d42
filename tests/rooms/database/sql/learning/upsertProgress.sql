insert into "learning_progress" ("community_id", "person_id", "module_id", "version", "last_card", "is_check_passed", "changed_at", "completed_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("community_id", "person_id", "module_id", "version") do update
  set "last_card" = greatest(learning_progress.last_card, excluded.last_card), "is_check_passed" = (learning_progress.is_check_passed or excluded.is_check_passed), "changed_at" = case when greatest(learning_progress.last_card, excluded.last_card) > learning_progress.last_card or ((learning_progress.is_check_passed or excluded.is_check_passed)
  and not learning_progress.is_check_passed) then excluded.changed_at else learning_progress.changed_at end, "completed_at" = coalesce(learning_progress.completed_at, case when greatest(learning_progress.last_card, excluded.last_card) >= $9
  and (learning_progress.is_check_passed or excluded.is_check_passed) then excluded.changed_at end)
  returning "learning_progress"."module_id" as "moduleId", "learning_progress"."version", "learning_progress"."last_card" as "lastCard", "learning_progress"."is_check_passed" as "isCheckPassed", "learning_progress"."changed_at" as "changedAt", "learning_progress"."completed_at" as "completedAt";
