select "hosting_offer"."person_id" as "personId", "person"."name"
  from "hosting_offer"
  inner join "person" on "person"."community_id" = "hosting_offer"."community_id"
  and "person"."person_id" = "hosting_offer"."person_id"
  where "hosting_offer"."community_id" = $1
  and "hosting_offer"."channel_id" = $2;
