with term as materialized ( select *
  from unnest($1::text[], $2::float8[], $3::integer[]) as given (stem, idf, rough)), way as materialized ( select way_no - 1 as way_no, group_no, factor, size
  from unnest($4::integer[], $5::float8[], $6::integer[]) with ordinality as given (group_no, factor, size, way_no)), part as materialized ( select *
  from unnest($7::integer[], $8::text[]) as given (way_no, stem)), cover as materialized ( select *
  from unnest($9::integer[], $10::integer[]) as given (group_no, slot_no)), hit as materialized ( select first.document_no, sum(term.rough::bigint * first.impact) as rough
  from term cross
  join lateral ( select posting.document_no, posting.impact
  from search_posting as posting
  where posting.community_id = $11
  and posting.stem = term.stem
  and (posting.audience_id is null or posting.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $12
  and channel_member.person_id = $13)))
  and exists (select 1
  from search_document
  where search_document.community_id = posting.community_id
  and search_document.document_no = posting.document_no
  and search_document.kind = any($14::text[])
  and $15 = any(search_document.needs)
  and (search_document.area_id is null or search_document.area_id = $16)
  and $17 = any(search_document.barriers)
  and search_document.fresh_at >= $18
  and search_document.is_answered is not distinct
  from $19)
  order by posting.impact desc, posting.document_no desc
  limit $20) as first
  group by first.document_no
  order by rough desc, first.document_no desc
  limit $21), found as materialized ( select search_document.document_no, search_document.kind, search_document.stems, search_document.impacts, search_document.sketch, trim(regexp_replace(lower(search_document.title), '[^[:alnum:]]+', ' ', 'g')) = $22 as is_exact
  from hit
  join search_document on search_document.community_id = $23
  and search_document.document_no = hit.document_no
  where (search_document.community_id = $24
  and (search_document.audience_id is null or search_document.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $25
  and channel_member.person_id = $26)))
  and case search_document.kind when $27 then (rule) else false end)), said as ( select found.document_no, way.group_no, way.factor * sum(term.idf * given.impact / 1000) as score
  from found cross
  join lateral unnest(found.stems, found.impacts) as given (stem, impact)
  join term on term.stem = given.stem
  join part on part.stem = given.stem
  join way on way.way_no = part.way_no
  group by found.document_no, way.way_no, way.group_no, way.factor, way.size having count(*) = way.size), grouped as materialized ( select document_no, group_no, case when group_no < 0 then sum(score) else max(score) + $28::float8 * least(max(score), sum(score) - max(score)) end as score
  from said
  group by document_no, group_no), again as ( select document_no, group_no, sum(score) as score, sum(typed) as typed
  from (select document_no, group_no, score, 0 as typed
  from grouped
  where group_no >= $29
  union all select grouped.document_no, cover.group_no, 0, grouped.score
  from grouped
  join cover on cover.slot_no = grouped.group_no) as two
  group by document_no, group_no), more as ( select document_no, sum(greatest(0, score - typed) + $30::float8 * least(score, typed)) as score
  from again
  group by document_no), summed as ( select document_no, coalesce(sum(score) filter (where group_no between 0
  and $31), 0) as typed, count(*) filter (where group_no between 0
  and $32)::int as met, coalesce(sum(score) filter (where group_no < 0), 0) as need
  from grouped
  group by document_no), total as materialized ( select summed.document_no, summed.met, (summed.typed + coalesce(more.score, 0)) * (1 - $33::float8 + $34::float8 * summed.met / $35::float8) + summed.need as score
  from summed
  left join more on more.document_no = summed.document_no), top as (select greatest(max(score), 1e-9) as score
  from total), best as (select document_no, score
  from total
  order by round(score::numeric, 6) desc, document_no
  limit $36), theirs as ( select given.stem, sum(best.score / top.score * given.impact / 1000) as weight
  from best cross
  join top
  join found on found.document_no = best.document_no cross
  join lateral unnest(found.stems, found.impacts) as given (stem, impact)
  where given.stem !~ '^#'
  group by given.stem), telling as materialized ( select weighed.stem, weighed.idf, weighed.weight * weighed.idf as weight
  from ( select theirs.stem, theirs.weight, ln(1 + (shelf.documents - known.documents + 0.5::float8) / (known.documents + 0.5::float8)) as idf
  from theirs
  join search_shelf as shelf on shelf.community_id = $37
  join search_stem as known on known.community_id = $38
  and known.stem = theirs.stem
  where known.documents < shelf.documents * $39::float8) as weighed
  order by round((weighed.weight * weighed.idf)::numeric, 6) desc, weighed.stem
  limit $40), extra as materialized ( select found.document_no, sum(telling.weight * telling.idf * given.impact / 1000) as score
  from found cross
  join lateral unnest(found.stems, found.impacts) as given (stem, impact)
  join telling on telling.stem = given.stem
  group by found.document_no), top_extra as (select greatest(max(score), 1e-9) as score
  from extra), mixed as ( select total.document_no, total.met, (1 - $41::float8) * total.score / top.score + $42::float8 * coalesce(extra.score / top_extra.score, 0) as score
  from total cross
  join top cross
  join top_extra
  left join extra on extra.document_no = total.document_no) select found.document_no as "documentNo", found.kind, mixed.met, found.is_exact as "isExact", found.sketch, round((mixed.score + coalesce(choice.worth, 0))::numeric, 6)::float8 as score
  from mixed
  join found on found.document_no = mixed.document_no
  left join lateral ( select 0.1::float8 * times / (times + 10) as worth
  from search_choice
  where search_choice.community_id = $43
  and search_choice.words = $44
  and search_choice.document_no = found.document_no
  and times >= 3) as choice on true
  where mixed.score > 0
  order by found.is_exact desc, score desc, found.document_no;
