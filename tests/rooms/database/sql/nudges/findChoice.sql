select "ways", "kinds", "rhythm", "quiet_from" as "quietFrom", "quiet_until" as "quietUntil", "is_quiet_at_weekends" as "isQuietAtWeekends", "digest_hour" as "digestHour", "version"
  from "nudge_choice"
  where "community_id" = $1
  and "person_id" = $2;
