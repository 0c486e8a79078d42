select "case_version"."version", "case_version"."title", case_version.decided_at as "at", "case_version"."title", "case_version"."situation", "case_version"."tried", "case_version"."happened", "case_version"."learnt", "case_version"."steps", "case_version"."needs", "case_version"."barriers", "case_version"."people", "case_version"."organisations", ( select json_build_object('id', area.area_id, 'name', area.name)
  from area
  where area.community_id = case_version.community_id
  and area.area_id = case_version.area_id) as "area"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."state" = $1
  where "case_study"."community_id" = $2
  and "case_study"."case_id" = $3
  and "case_version"."version" >= "case_study"."history_from"
  and (case_study.state = 'published')
  and "case_version"."version" = $4;
