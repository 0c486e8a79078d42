select "area"."area_id" as "id", (case when area.deprivation_decile <= 3 then 'most' when area.deprivation_decile <= 7 then 'middle' when area.deprivation_decile <= 10 then 'least' end) as "group", (select count(*)::int
  from person
  join person_role as held on held.community_id = person.community_id
  and held.person_id = person.person_id
  and held.role = 'member'
  where person.community_id = area.community_id
  and person.area_id = area.area_id) as "workers"
  from "area"
  where "area"."community_id" = $1
  order by "area"."area_id"
  limit $2;
