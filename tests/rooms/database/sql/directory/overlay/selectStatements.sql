select "wanted"."service_id" as "serviceId", "said"."id", "said"."capacity", "said"."waitMinWeeks", "said"."waitMaxWeeks", "said"."phone", "said"."askFor", "said"."howToRefer", "said"."barriers", "said"."statedAt", "said"."byRole", "said"."byOrganisation", "said"."isMine", "said"."isLatest"
  from unnest($1::uuid[]) as wanted(service_id)
  inner join lateral (select "service_statement"."statement_id" as "id", "service_statement"."capacity", "service_statement"."wait_min_weeks" as "waitMinWeeks", "service_statement"."wait_max_weeks" as "waitMaxWeeks", "service_statement"."phone", "service_statement"."ask_for" as "askFor", "service_statement"."how_to_refer" as "howToRefer", "service_statement"."barriers", "service_statement"."stated_at" as "statedAt", "service_statement"."by_role" as "byRole", "organisation"."name" as "byOrganisation", (service_statement.person_id is not distinct
  from $2::uuid) as "isMine", not exists (select 1
  from service_statement as newer
  where newer.community_id = service_statement.community_id
  and newer.service_id = service_statement.service_id
  and newer.person_id is not distinct
  from service_statement.person_id
  and newer.withdrawn_at is null
  and newer.capacity is not null
  and (newer.stated_at, newer.statement_id) > (service_statement.stated_at, service_statement.statement_id)) as "isLatest"
  from "service_statement"
  left join "person" on "person"."community_id" = "service_statement"."community_id"
  and "person"."person_id" = "service_statement"."person_id"
  left join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  where "service_statement"."community_id" = $3
  and "service_statement"."service_id" = "wanted"."service_id"
  and "service_statement"."withdrawn_at" is null
  order by "service_statement"."stated_at" desc, "service_statement"."statement_id" desc
  limit $4) as "said" on true;
