select "service_tip"."tip_id" as "id", "service_tip"."body", "service_tip"."posted_at" as "postedAt", "service_tip"."by_role" as "byRole", "organisation"."name" as "byOrganisation", (service_tip.author_id = $1) as "isMine"
  from "service_tip"
  inner join "person" on "person"."community_id" = "service_tip"."community_id"
  and "person"."person_id" = "service_tip"."author_id"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  where "service_tip"."community_id" = $2
  and "service_tip"."service_id" = $3
  and "service_tip"."state" = $4
  and (service_tip.posted_at, service_tip.tip_id) < ($5::timestamptz, $6::uuid)
  order by "service_tip"."posted_at" desc, "service_tip"."tip_id" desc
  limit $7;
