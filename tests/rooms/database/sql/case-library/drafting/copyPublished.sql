insert into case_version (community_id, case_id, version, state, revision, title, situation, tried, happened, learnt, steps, needs, barriers, area_id, people, organisations, details, digest, written_at) select of.community_id, of.case_id, of.version + 1, 'draft', 1, of.title, of.situation, of.tried, of.happened, of.learnt, of.steps, of.needs, of.barriers, of.area_id, of.people, of.organisations, '[]', of.digest, of.written_at
  from case_version as of
  join case_study on case_study.community_id = of.community_id
  and case_study.case_id = of.case_id
  and case_study.published_version = of.version
  where of.community_id = $1
  and of.case_id = $2
  on conflict do nothing;
