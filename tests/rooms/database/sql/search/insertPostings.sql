insert into search_posting (community_id, stem, impact, document_no, audience_id) select $1::uuid, stem, impact, $2::integer, $3::uuid
  from unnest($4::text[], $5::integer[]) as given (stem, impact);
