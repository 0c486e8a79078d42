select "service"."url", "service"."email", "service"."cost_words" as "costWords", "service"."eligibility", "service"."minimum_age" as "minimumAge", "service"."maximum_age" as "maximumAge", "service"."how_to_refer" as "howToRefer", "service"."wait_words" as "waitWords", "feed"."name" as "feedName", "feed"."licence", "feed"."read_at" as "readAt", ( select coalesce(json_agg(json_build_object('day', day, 'opensAt', opens_at, 'closesAt', closes_at, 'words', words)
  order by number), '[]')
  from service_time as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id) as "times", ( select coalesce(json_agg(json_build_object('name', name, 'address', nullif(concat_ws(', ', address, postcode), ''), 'access', access, 'isOnTheMap', latitude_micro is not null)
  order by number), '[]')
  from service_place as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id) as "places", ( select coalesce(json_agg(json_build_object('label', label, 'phone', phone, 'email', email)
  order by number), '[]')
  from service_contact as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id) as "contacts", ( select coalesce(json_agg(json_build_object('id', twin.service_id, 'name', twin.name)), '[]')
  from ( select other.service_id, other.name
  from service as other
  where other.community_id = service.community_id
  and other.feed_id <> service.feed_id
  and other.withdrawn_at is null
  and (other.same_key = service.same_key or (other.organisation_key = service.organisation_key
  and other.name = service.name))
  order by other.service_id
  limit 3) as twin) as "possiblySame"
  from "service"
  inner join "feed" on "feed"."community_id" = "service"."community_id"
  and "feed"."feed_id" = "service"."feed_id"
  where "service"."community_id" = $1
  and "service"."service_id" = $2;
