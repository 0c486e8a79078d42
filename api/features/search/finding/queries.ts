// The SQL of finding. Whatever leaves the database here has passed `searchableBy`.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { audiencesOf, type SearchRules, searchableBy } from '#api/access/searchable.ts';
import type { Database } from '#api/database/index.ts';
import type { AreaId, CommunityId } from '#shared/basics/ids.ts';
import type { Barrier, Need, SearchKind } from '#shared/basics/lists.ts';
import type { Plan } from '#shared/search/plan.ts';

export async function selectShelfStems(db: Database, communityId: CommunityId, limit: number) {
  return await db
    .selectFrom('search_stem')
    .select(['stem', 'documents'])
    .where('community_id', '=', communityId)
    .orderBy('documents', 'desc')
    .orderBy('stem')
    .limit(limit)
    .execute();
}

export async function selectShelfWords(db: Database, communityId: CommunityId, limit: number) {
  return await db
    .selectFrom('search_word')
    .select(['word', 'documents'])
    .where('community_id', '=', communityId)
    .orderBy('documents', 'desc')
    .orderBy('word')
    .limit(limit)
    .execute();
}

export type Reader = { peer: Peer; rules: SearchRules };

/** In how many documents that this reader sees each stem stands, of the first so many that have it. */
export async function countSeen(
  db: Database,
  { peer, rules }: Reader,
  stems: readonly string[],
  most: number,
): Promise<{ stem: string; documents: number }[]> {
  const { rows } = await sql<{ stem: string; documents: number }>`
    select given.stem, count(seen.document_no)::int as documents
    from unnest(${[...stems]}::text[]) as given (stem)
    cross join lateral (
      select search_document.document_no
      from (select document_no from search_posting as posting
        where posting.community_id = ${peer.communityId} and posting.stem = given.stem
          and (posting.audience_id is null or posting.audience_id = any(${audiencesOf(peer)}))
        order by posting.impact desc, posting.document_no desc limit ${most}) as first
      join search_document on search_document.community_id = ${peer.communityId}
        and search_document.document_no = first.document_no
      where ${searchableBy(peer, rules)}) as seen
    group by given.stem order by given.stem`.execute(db);
  return rows;
}

export type Filter = {
  kinds?: readonly SearchKind[] | undefined;
  need?: Need | undefined;
  areaId?: AreaId | undefined;
  barrier?: Barrier | undefined;
  freshFrom?: Date | undefined;
  isAnswered?: boolean | undefined;
};

/** SQL: the conditions of `search_document`, none where nothing is asked. */
function conditionsOf(filter: Filter): RawBuilder<unknown>[] {
  const all: RawBuilder<unknown>[] = [];
  if (filter.kinds !== undefined) all.push(sql`search_document.kind = any(${[...filter.kinds]}::text[])`);
  if (filter.need !== undefined) all.push(sql`${filter.need} = any(search_document.needs)`);
  if (filter.areaId !== undefined)
    all.push(sql`(search_document.area_id is null or search_document.area_id = ${filter.areaId})`);
  if (filter.barrier !== undefined) all.push(sql`${filter.barrier} = any(search_document.barriers)`);
  if (filter.freshFrom !== undefined) all.push(sql`search_document.fresh_at >= ${filter.freshFrom}`);
  if (filter.isAnswered !== undefined)
    all.push(sql`search_document.is_answered is not distinct from ${filter.isAnswered}`);
  return all;
}

export type Bounds = {
  /** Of each stem the strongest so many documents are looked at, */
  perStem: number;
  /** and of all of them so many are weighed exactly. */
  weighed: number;
};
export type Feedback = { share: number; documents: number; stems: number; rarerThan: number };
export type Ranked = {
  documentNo: number;
  kind: SearchKind;
  score: number;
  /** How many of the typed words stand there. */
  met: number;
  isExact: boolean;
  sketch: number[];
};
export type Ranking = {
  plan: Plan;
  filter: Filter;
  bounds: Bounds;
  feedback: Feedback | null;
  /** The telling words as they are kept beside what was chosen. */
  choiceKey: string;
  others: number;
  coverage: number;
};

/**
 * The ranking, in one statement. Whole numbers up to the candidates, and a score rounded at the end: both engines give one
 * order. `hit`: who may be meant; `found`: those of them that the reader sees; the rest is arithmetic over their stems.
 */
export async function rankDocuments(
  db: Database,
  { peer, rules }: Reader,
  ranking: Ranking,
): Promise<Ranked[]> {
  const { plan, bounds, feedback, others, coverage } = ranking;
  const { terms, ways, covers, slots } = plan;
  const conditions = conditionsOf(ranking.filter);
  const filtered =
    conditions.length === 0
      ? sql``
      : sql`and exists (select 1 from search_document where search_document.community_id = posting.community_id
          and search_document.document_no = posting.document_no and ${sql.join(conditions, sql` and `)})`;
  const parts = ways.flatMap(({ stems }, way) => stems.map((stem) => ({ way, stem })));
  const { rows } = await sql<Ranked>`
    with term as materialized (
      select * from unnest(${terms.map((one) => one.stem)}::text[], ${terms.map((one) => one.idf)}::float8[],
        ${terms.map((one) => one.rough)}::integer[]) as given (stem, idf, rough)),
    way as materialized (
      select way_no - 1 as way_no, group_no, factor, size
      from unnest(${ways.map((one) => one.group)}::integer[], ${ways.map((one) => one.factor)}::float8[],
        ${ways.map((one) => one.stems.length)}::integer[]) with ordinality as given (group_no, factor, size, way_no)),
    part as materialized (
      select * from unnest(${parts.map((one) => one.way)}::integer[], ${parts.map((one) => one.stem)}::text[])
        as given (way_no, stem)),
    cover as materialized (
      select * from unnest(${covers.map((one) => one.group)}::integer[], ${covers.map((one) => one.slot)}::integer[])
        as given (group_no, slot_no)),
    hit as materialized (
      select first.document_no, sum(term.rough::bigint * first.impact) as rough
      from term cross join lateral (
        select posting.document_no, posting.impact from search_posting as posting
        where posting.community_id = ${peer.communityId} and posting.stem = term.stem
          and (posting.audience_id is null or posting.audience_id = any(${audiencesOf(peer)})) ${filtered}
        order by posting.impact desc, posting.document_no desc limit ${bounds.perStem}) as first
      group by first.document_no
      order by rough desc, first.document_no desc limit ${bounds.weighed}),
    found as materialized (
      select search_document.document_no, search_document.kind, search_document.stems, search_document.impacts,
        search_document.sketch,
        trim(regexp_replace(lower(search_document.title), '[^[:alnum:]]+', ' ', 'g')) = ${plan.exact} as is_exact
      from hit join search_document on search_document.community_id = ${peer.communityId}
        and search_document.document_no = hit.document_no
      where ${searchableBy(peer, rules)}),
    said as (
      select found.document_no, way.group_no, way.factor * sum(term.idf * given.impact / 1000) as score
      from found cross join lateral unnest(found.stems, found.impacts) as given (stem, impact)
        join term on term.stem = given.stem join part on part.stem = given.stem
        join way on way.way_no = part.way_no
      group by found.document_no, way.way_no, way.group_no, way.factor, way.size
      having count(*) = way.size),
    grouped as materialized (
      select document_no, group_no, case when group_no < 0 then sum(score)
        else max(score) + ${others}::float8 * least(max(score), sum(score) - max(score)) end as score
      from said group by document_no, group_no),
    again as (
      select document_no, group_no, sum(score) as score, sum(typed) as typed
      from (select document_no, group_no, score, 0 as typed from grouped where group_no >= ${slots}
        union all select grouped.document_no, cover.group_no, 0, grouped.score
          from grouped join cover on cover.slot_no = grouped.group_no) as two
      group by document_no, group_no),
    more as (
      select document_no, sum(greatest(0, score - typed) + ${others}::float8 * least(score, typed)) as score
      from again group by document_no),
    summed as (
      select document_no, coalesce(sum(score) filter (where group_no between 0 and ${slots - 1}), 0) as typed,
        count(*) filter (where group_no between 0 and ${slots - 1})::int as met,
        coalesce(sum(score) filter (where group_no < 0), 0) as need
      from grouped group by document_no),
    total as materialized (
      select summed.document_no, summed.met, (summed.typed + coalesce(more.score, 0))
        * (1 - ${coverage}::float8 + ${coverage}::float8 * summed.met / ${slots}::float8) + summed.need as score
      from summed left join more on more.document_no = summed.document_no),
    top as (select greatest(max(score), 1e-9) as score from total),
    ${feedback === null ? sql`` : feedbackOf(peer, feedback)}
    mixed as (
      select total.document_no, total.met, ${
        feedback === null
          ? sql`total.score / top.score`
          : sql`(1 - ${feedback.share}::float8) * total.score / top.score
          + ${feedback.share}::float8 * coalesce(extra.score / top_extra.score, 0)`
      } as score
      from total cross join top ${
        feedback === null
          ? sql``
          : sql`cross join top_extra left join extra on extra.document_no = total.document_no`
      })
    select found.document_no as "documentNo", found.kind, mixed.met, found.is_exact as "isExact", found.sketch,
      round((mixed.score + coalesce(choice.worth, 0))::numeric, 6)::float8 as score
    from mixed join found on found.document_no = mixed.document_no
    left join lateral (
      select 0.1::float8 * times / (times + 10) as worth from search_choice
      where search_choice.community_id = ${peer.communityId} and search_choice.words = ${ranking.choiceKey}
        and search_choice.document_no = found.document_no and times >= 3) as choice on true
    where mixed.score > 0
    order by found.is_exact desc, score desc, found.document_no`.execute(db);
  return rows;
}

/** SQL: what the first few say beside the query, of words that are not everywhere. */
const feedbackOf = (peer: Peer, feedback: Feedback) => sql`
    best as (select document_no, score from total order by round(score::numeric, 6) desc, document_no limit ${feedback.documents}),
    theirs as (
      select given.stem, sum(best.score / top.score * given.impact / 1000) as weight
      from best cross join top join found on found.document_no = best.document_no
        cross join lateral unnest(found.stems, found.impacts) as given (stem, impact)
      where given.stem !~ '^#' group by given.stem),
    telling as materialized (
      select weighed.stem, weighed.idf, weighed.weight * weighed.idf as weight from (
        select theirs.stem, theirs.weight, ln(1 + (shelf.documents - known.documents + 0.5::float8)
          / (known.documents + 0.5::float8)) as idf
        from theirs join search_shelf as shelf on shelf.community_id = ${peer.communityId}
          join search_stem as known on known.community_id = ${peer.communityId} and known.stem = theirs.stem
        where known.documents < shelf.documents * ${feedback.rarerThan}::float8) as weighed
      order by round((weighed.weight * weighed.idf)::numeric, 6) desc, weighed.stem limit ${feedback.stems}),
    extra as materialized (
      select found.document_no, sum(telling.weight * telling.idf * given.impact / 1000) as score
      from found cross join lateral unnest(found.stems, found.impacts) as given (stem, impact)
        join telling on telling.stem = given.stem group by found.document_no),
    top_extra as (select greatest(max(score), 1e-9) as score from extra),`;

/** What a card shows of documents that were ranked for this reader. */
export async function selectCards(db: Database, { peer, rules }: Reader, documentNos: readonly number[]) {
  return await db
    .selectFrom('search_document')
    .leftJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'search_document.community_id')
        .onRef('area.area_id', '=', 'search_document.area_id'),
    )
    .select([
      'search_document.document_no as documentNo',
      'search_document.kind',
      'search_document.subject_id as id',
      'search_document.title',
      'search_document.body',
      'search_document.needs',
      'search_document.barriers',
      'search_document.area_id as areaId',
      'area.name as area',
      'search_document.is_answered as isAnswered',
      'search_document.fresh_at as freshAt',
    ])
    .where('search_document.community_id', '=', peer.communityId)
    .where(sql<boolean>`search_document.document_no = any(${[...documentNos]}::integer[])`)
    .where(searchableBy(peer, rules))
    .execute();
}
