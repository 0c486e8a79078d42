select "case_version"."title", "case_version"."situation", "case_version"."tried", "case_version"."happened", "case_version"."learnt", "case_version"."steps", "case_version"."needs", "case_version"."barriers", "case_version"."people", "case_version"."organisations", "case_version"."version", "case_version"."area_id" as "areaId", ( select json_build_object('id', area.area_id, 'name', area.name)
  from area
  where area.community_id = case_version.community_id
  and area.area_id = case_version.area_id) as "area", case_study.published_at as "publishedAt"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."version" = "case_study"."published_version"
  where "case_study"."community_id" = $1
  and "case_study"."case_id" = $2
  and "case_study"."state" = $3;
