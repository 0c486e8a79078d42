select "mentor_offer"."offer_id" as "id", "mentor_offer"."needs", "mentor_offer"."headline", "mentor_offer"."words", "mentor_offer"."changed_at" as "changedAt", ( select json_build_object('kind', 'named', 'personId', person.person_id, 'name', person.name, 'organisation', organisation.name, 'area', case when exists (select 1
  from person as worker
  join person_role as held on held.community_id = worker.community_id
  and held.person_id = worker.person_id
  and held.role = 'member'
  where worker.community_id = area.community_id
  and worker.area_id = area.area_id offset 7
  limit 1) then area.name end, 'roles', coalesce((select json_agg(person_role.role
  order by person_role.role)
  from person_role
  where person_role.community_id = person.community_id
  and person_role.person_id = person.person_id), '[]'))
  from person
  join organisation on organisation.community_id = person.community_id
  and organisation.organisation_id = person.organisation_id
  left join area on area.community_id = person.community_id
  and area.area_id = person.area_id
  where person.community_id = "mentor_offer"."community_id"
  and person.person_id = "mentor_offer"."person_id") as "mentor", (mentor_offer.person_id = $1) as "isMine"
  from "mentor_offer"
  where "mentor_offer"."community_id" = $2
  and "mentor_offer"."offer_id" = $3
  and (mentor_offer.ended_at is null
  and exists ( select 1
  from person_role as held
  where held.community_id = mentor_offer.community_id
  and held.person_id = mentor_offer.person_id
  and held.role = 'member'));
