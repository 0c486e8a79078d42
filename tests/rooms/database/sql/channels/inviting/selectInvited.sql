select "channel_invitation"."invitation_id" as "id", "person"."name", "organisation"."name" as "organisation", "channel_invitation"."invited_at" as "invitedAt"
  from "person"
  inner join "organisation" on "organisation"."community_id" = "person"."community_id"
  and "organisation"."organisation_id" = "person"."organisation_id"
  inner join "channel_invitation" on "channel_invitation"."community_id" = "person"."community_id"
  and "channel_invitation"."person_id" = "person"."person_id"
  where "person"."community_id" = $1
  and "channel_invitation"."channel_id" = $2
  and "channel_invitation"."state" = $3
  and "channel_invitation"."invited_at" > $4
  and "channel_invitation"."invitation_id" < $5
  order by "channel_invitation"."invitation_id" desc
  limit $6;
