update person
  set suspended_at = null
  from author_notice as lifted
  where lifted.community_id = $1
  and lifted.notice_id = $2
  and person.community_id = lifted.community_id
  and person.person_id = lifted.person_id
  and not exists (select 1
  from author_notice as standing
  where standing.community_id = person.community_id
  and standing.person_id = person.person_id
  and standing.kind = 'suspended'
  and standing.lifted_at is null);
