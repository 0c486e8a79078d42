update person
  set suspended_at = coalesce(person.suspended_at, $1::timestamptz)
  from author_notice as notice
  where notice.community_id = $2
  and notice.notice_id = $3
  and person.community_id = notice.community_id
  and person.person_id = notice.person_id;
