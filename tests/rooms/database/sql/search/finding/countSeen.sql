select given.stem, count(seen.document_no)::int as documents
  from unnest($1::text[]) as given (stem) cross
  join lateral ( select search_document.document_no
  from (select document_no
  from search_posting as posting
  where posting.community_id = $2
  and posting.stem = given.stem
  and (posting.audience_id is null or posting.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $3
  and channel_member.person_id = $4)))
  order by posting.impact desc, posting.document_no desc
  limit $5) as first
  join search_document on search_document.community_id = $6
  and search_document.document_no = first.document_no
  where (search_document.community_id = $7
  and (search_document.audience_id is null or search_document.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $8
  and channel_member.person_id = $9)))
  and case search_document.kind when $10 then (rule) else false end)) as seen
  group by given.stem
  order by given.stem;
