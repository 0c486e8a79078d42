with given as (select *
  from unnest($1::text[], $2::text[]) as given (word, stem)), gone_words as ( delete
  from search_word as known using given
  where known.community_id = $3
  and known.word = given.word
  and not exists ( select 1
  from search_posting as posting
  join search_document as document on document.community_id = posting.community_id
  and document.document_no = posting.document_no
  where posting.community_id = known.community_id
  and posting.stem = given.stem
  and posting.audience_id is null
  and given.word = any (document.words))
  returning known.community_id), gone_stems as ( delete
  from search_stem as known using given
  where known.community_id = $4
  and known.stem = given.stem
  and not exists ( select 1
  from search_posting as posting
  where posting.community_id = known.community_id
  and posting.stem = known.stem
  and posting.audience_id is null)
  returning known.community_id) update search_shelf as shelf
  set refreshed_at = shelf.refreshed_at + interval '1 millisecond'
  where shelf.community_id = $5
  and exists (select 1
  from gone_words
  union all select 1
  from gone_stems);
