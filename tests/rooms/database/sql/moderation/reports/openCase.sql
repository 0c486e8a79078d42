insert into moderation_case (community_id, case_id, post_id, why, is_leak, opened_at)
  values ($1, $2, $3, array[$4], $5, $6)
  on conflict (community_id, post_id)
  where decided_at is null do update
  set is_leak = moderation_case.is_leak or excluded.is_leak, why = case when excluded.why <@ moderation_case.why then moderation_case.why else moderation_case.why || excluded.why end
  returning case_id as id;
