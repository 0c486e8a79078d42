update "case_version"
  set "title" = $1, "situation" = $2, "tried" = $3, "happened" = $4, "learnt" = $5, "steps" = $6, "needs" = $7, "barriers" = $8, "area_id" = $9, "people" = $10, "organisations" = $11, "digest" = $12, "written_at" = case when digest = $13 then written_at else $14 end, "details" = $15, "revision" = "revision" + $16
  where "community_id" = $17
  and "case_id" = $18
  and "version" = $19;
