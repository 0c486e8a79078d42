select "forgotten_at" as "forgottenAt"
  from "post_evidence"
  where "community_id" = $1
  and "post_id" = $2
  and "is_cut" = $3 for share;
