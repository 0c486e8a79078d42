delete
  from "post_version"
  where "community_id" = $1
  and "post_id" = $2
  returning "version", "title", "body", mentions as "mentions", "is_shown" as "isShown", "was_public" as "wasPublic", "written_at" as "writtenAt";
