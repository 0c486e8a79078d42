update "case_version"
  set "title" = $1, "situation" = $2, "tried" = $3, "happened" = $4, "learnt" = $5, "steps" = $6, "needs" = $7, "barriers" = $8, "area_id" = $9, "people" = $10, "organisations" = $11, "digest" = $12, "written_at" = $13, "details" = $14, "revision" = "revision" + $15
  where "community_id" = $16
  and "case_id" = $17
  and "version" = $18;
