update case_study
  set expired_at = $1, changed_at = $2
  where (community_id, case_id) in ( select community_id, case_id
  from case_study
  where state = 'published'
  and expired_at is null
  and review_by < $3
  order by review_by
  limit $4 for update skip locked)
  returning community_id as "communityId", case_id as id, author_id as "authorId";
