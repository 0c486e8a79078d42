select "documents", "mean_length" as "meanLength", "mark", "refreshed_at" as "refreshedAt"
  from "search_shelf"
  where "community_id" = $1;
