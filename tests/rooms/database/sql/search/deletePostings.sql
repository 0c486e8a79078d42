delete
  from search_posting as posting using unnest($1::text[], $2::integer[]) as given (stem, impact)
  where posting.community_id = $3
  and posting.stem = given.stem
  and posting.impact = given.impact
  and posting.document_no = $4;
