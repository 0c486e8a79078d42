update "stream"
  set "epoch" = gen_random_uuid();
