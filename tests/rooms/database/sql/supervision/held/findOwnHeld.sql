select "hold"."told", "seer"."name" as "seenBy"
  from "urgent_hold" as "hold"
  inner join "post" on "post"."community_id" = "hold"."community_id"
  and "post"."post_id" = "hold"."post_id"
  left join "person" as "seer" on "seer"."community_id" = "hold"."community_id"
  and "seer"."person_id" = "hold"."seen_by"
  where "hold"."community_id" = $1
  and "hold"."post_id" = $2
  and "post"."author_id" = $3;
