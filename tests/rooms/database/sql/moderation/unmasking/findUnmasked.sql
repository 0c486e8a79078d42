select "person"."name", "organisation"."name" as "organisation"
  from "unmasking"
  inner join "post" on "post"."community_id" = "unmasking"."community_id"
  and "post"."post_id" = "unmasking"."post_id"
  inner join "person" on "person"."community_id" = "post"."community_id"
  and "person"."person_id" = "post"."author_id"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  where "unmasking"."community_id" = $1
  and "unmasking"."unmasking_id" = $2
  and (unmasking.is_break_glass or unmasking.approved_at is not null);
