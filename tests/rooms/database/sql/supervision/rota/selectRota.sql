select "duty"."duty_id" as "id", "person"."person_id" as "personId", "person"."name", "duty"."starts_at" as "startsAt", "duty"."ends_at" as "endsAt"
  from "supervision_duty" as "duty"
  inner join "person" on "person"."community_id" = "duty"."community_id"
  and "person"."person_id" = "duty"."person_id"
  where "duty"."community_id" = $1
  and "duty"."area_id" = $2
  and "duty"."ends_at" > $3
  and (duty.ends_at, duty.duty_id) > ($4::timestamptz, $5::uuid)
  order by "duty"."ends_at", "duty"."duty_id"
  limit $6;
