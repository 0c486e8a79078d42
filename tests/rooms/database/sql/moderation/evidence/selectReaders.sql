select "person"."name", "organisation"."name" as "organisation", (mark.up_to_number >= $1::int) as "hasRead"
  from "read_mark" as "mark"
  inner join "person" on "person"."community_id" = "mark"."community_id"
  and "person"."person_id" = "mark"."person_id"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  inner join "post" on "post"."community_id" = "mark"."community_id"
  and "post"."post_id" = $2
  where "mark"."community_id" = $3
  and "mark"."thread_id" = $4
  and "mark"."person_id" <> "post"."author_id"
  order by "hasRead" desc, "person"."name", "person"."person_id"
  limit $5 offset $6;
