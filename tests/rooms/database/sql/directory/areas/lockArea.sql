insert into "area_directory" ("community_id", "area_id", "latitude_micro", "longitude_micro", "published_at")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing;

select "published_at" as "publishedAt"
  from "area_directory"
  where "community_id" = $1
  and "area_id" = $2 for update;
