delete
  from "stream_event"
  where "at" < $1;
