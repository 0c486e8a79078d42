select "title", post_evidence.body as "body", post_evidence.earlier as "earlier", "taken_at" as "takenAt"
  from "post_evidence"
  where "community_id" = $1
  and "post_id" = $2
  and "is_cut" = $3
  and "forgotten_at" is null;
