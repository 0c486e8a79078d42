delete
  from "search_miss"
  where "month" < $1;
