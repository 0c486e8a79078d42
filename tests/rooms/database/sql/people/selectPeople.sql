select "person"."person_id" as "id", "person"."name", "person"."organisation_id" as "organisationId", "organisation"."name" as "organisation", "person"."area_id" as "areaId", "area"."name" as "area", (person.suspended_at is not null
  and ( exists (select 1
  from author_notice as notice
  join post on post.community_id = notice.community_id
  and post.post_id = notice.post_id
  where notice.community_id = person.community_id
  and notice.person_id = person.person_id
  and notice.kind = 'suspended'
  and notice.lifted_at is null
  and not post.is_anonymous) or not exists (select 1
  from author_notice as notice
  where notice.community_id = person.community_id
  and notice.person_id = person.person_id
  and notice.kind = 'suspended'
  and notice.lifted_at is null))) as "isSuspended", (select string_agg(held.role, ',')
  from person_role as held
  where held.community_id = person.community_id
  and held.person_id = person.person_id) as "roles"
  from "person"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  left join "area" on "area"."community_id" = "person"."community_id"
  and "area"."area_id" = "person"."area_id"
  where "person"."community_id" = $1
  order by "person"."name", "person"."person_id"
  limit $2;

select "person"."person_id" as "id", "person"."name", "person"."organisation_id" as "organisationId", "organisation"."name" as "organisation", "person"."area_id" as "areaId", "area"."name" as "area", (person.suspended_at is not null
  and ( exists (select 1
  from author_notice as notice
  join post on post.community_id = notice.community_id
  and post.post_id = notice.post_id
  where notice.community_id = person.community_id
  and notice.person_id = person.person_id
  and notice.kind = 'suspended'
  and notice.lifted_at is null
  and not post.is_anonymous) or not exists (select 1
  from author_notice as notice
  where notice.community_id = person.community_id
  and notice.person_id = person.person_id
  and notice.kind = 'suspended'
  and notice.lifted_at is null))) as "isSuspended", (select string_agg(held.role, ',')
  from person_role as held
  where held.community_id = person.community_id
  and held.person_id = person.person_id) as "roles"
  from "person"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  left join "area" on "area"."community_id" = "person"."community_id"
  and "area"."area_id" = "person"."area_id"
  where "person"."community_id" = $1
  and "person"."area_id" = $2
  and "person"."organisation_id" = $3
  and exists (select 1
  from person_role as held
  where held.community_id = person.community_id
  and held.person_id = person.person_id
  and held.role = $4)
  and not exists (select 1
  from person_role as held
  where held.community_id = person.community_id
  and held.person_id = person.person_id )
  and (person.name, person.person_id) > (select last.name, last.person_id
  from person as last
  where last.community_id = $5
  and last.person_id = $6)
  order by "person"."name", "person"."person_id"
  limit $7;
