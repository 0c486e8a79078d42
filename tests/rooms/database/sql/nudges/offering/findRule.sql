select "unanswered_minutes" as "unansweredMinutes", "asked_max" as "askedMax"
  from "nudge_offer_rule"
  where "community_id" = $1;
