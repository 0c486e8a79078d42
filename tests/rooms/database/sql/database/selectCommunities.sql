select "community_id" as "id"
  from "community"
  order by "community_id";
