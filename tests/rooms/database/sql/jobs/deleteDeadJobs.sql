delete
  from "job"
  where "died_at" < $1;
