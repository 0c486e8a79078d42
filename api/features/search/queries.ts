// The SQL of writing what is found.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { type SearchRules, searchableBy } from '#api/access/searchable.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, ChannelId, CommunityId } from '#shared/basics/ids.ts';
import type { Barrier, Need, SearchKind } from '#shared/basics/lists.ts';
import { analysis } from '#shared/search/analysis.ts';

export async function findShelf(db: Database, communityId: CommunityId) {
  return await db
    .selectFrom('search_shelf')
    .select(['documents', 'mean_length as meanLength', 'mark', 'refreshed_at as refreshedAt'])
    .where('community_id', '=', communityId)
    .executeTakeFirst();
}

export type Postings = { documentNo: number; stems: string[]; impacts: number[] };
export type Known = Postings & { words: string[]; audienceId: ChannelId | null };

/** Two who write the same document write one after the other. */
export async function lockSearchDocument(
  trx: Trx,
  { communityId, kind, id }: { communityId: CommunityId; kind: SearchKind; id: string },
): Promise<Known | undefined> {
  return await trx
    .selectFrom('search_document')
    .select(['document_no as documentNo', 'stems', 'impacts', 'words', 'audience_id as audienceId'])
    .where('community_id', '=', communityId)
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export type DocumentRow = {
  communityId: CommunityId;
  kind: SearchKind;
  id: string;
  audienceId: ChannelId | null;
  areaId: AreaId | null;
  title: string;
  body: string;
  needs: Need[];
  barriers: Barrier[];
  isAnswered: boolean | null;
  freshAt: Date;
  seal: string;
  words: string[];
  stems: string[];
  counts: number[];
  impacts: number[];
  length: number;
  sketch: number[];
};

const written = (row: DocumentRow) => ({
  audience_id: row.audienceId,
  area_id: row.areaId,
  title: row.title,
  body: row.body,
  needs: row.needs,
  barriers: row.barriers,
  is_answered: row.isAnswered,
  fresh_at: row.freshAt,
  seal: row.seal,
  words: row.words,
  stems: row.stems,
  counts: row.counts,
  impacts: row.impacts,
  length: row.length,
  sketch: row.sketch,
  written_at: sql<Date>`now()`,
  analysis,
});

/** Undefined when it is known already: then it is locked and changed. Waits for whoever inserts the same one now. */
export async function insertSearchDocument(
  trx: Trx,
  row: DocumentRow,
): Promise<{ documentNo: number } | undefined> {
  return await trx
    .insertInto('search_document')
    .values({ community_id: row.communityId, kind: row.kind, subject_id: row.id, ...written(row) })
    .onConflict((conflict) => conflict.columns(['community_id', 'kind', 'subject_id']).doNothing())
    .returning('document_no as documentNo')
    .executeTakeFirst();
}

export async function updateSearchDocument(trx: Trx, documentNo: number, row: DocumentRow): Promise<void> {
  await trx
    .updateTable('search_document')
    .set(written(row))
    .where('community_id', '=', row.communityId)
    .where('document_no', '=', documentNo)
    .execute();
}

export async function insertPostings(
  trx: Trx,
  communityId: CommunityId,
  { documentNo, audienceId, stems, impacts }: Postings & { audienceId: ChannelId | null },
): Promise<void> {
  await sql`
    insert into search_posting (community_id, stem, impact, document_no, audience_id)
    select ${communityId}::uuid, stem, impact, ${documentNo}::integer, ${audienceId}::uuid
    from unnest(${stems}::text[], ${impacts}::integer[]) as given (stem, impact)`.execute(trx);
}

/** By their whole key: a stem may stand in every document. */
export async function deletePostings(
  trx: Trx,
  communityId: CommunityId,
  { documentNo, stems, impacts }: Postings,
): Promise<void> {
  await sql`
    delete from search_posting as posting
    using unnest(${stems}::text[], ${impacts}::integer[]) as given (stem, impact)
    where posting.community_id = ${communityId} and posting.stem = given.stem
      and posting.impact = given.impact and posting.document_no = ${documentNo}`.execute(trx);
}

export async function deleteSearchDocument(
  trx: Trx,
  communityId: CommunityId,
  documentNo: number,
): Promise<void> {
  await trx
    .deleteFrom('search_document')
    .where('community_id', '=', communityId)
    .where('document_no', '=', documentNo)
    .execute();
}

/** Of what everybody of the community may read. */
export async function measureShelf(db: Database, communityId: CommunityId) {
  const row = await db
    .selectFrom('search_document')
    .select([
      sql<number>`count(*)::int`.as('documents'),
      sql<number>`coalesce(round(avg(length)), 0)::int`.as('meanLength'),
      sql<string>`count(*) || ' ' || coalesce(extract(epoch from max(written_at))::text, '')`.as('mark'),
    ])
    .where('community_id', '=', communityId)
    .where('audience_id', 'is', null)
    .executeTakeFirst();
  return row ?? { documents: 0, meanLength: 0, mark: '' };
}

export async function upsertShelf(
  trx: Trx,
  {
    communityId,
    documents,
    meanLength,
    mark,
    now,
  }: { communityId: CommunityId; documents: number; meanLength: number; mark: string; now: Date },
): Promise<void> {
  const row = { documents, mean_length: meanLength, mark, refreshed_at: now };
  await trx
    .insertInto('search_shelf')
    .values({ community_id: communityId, ...row })
    .onConflict((conflict) => conflict.column('community_id').doUpdateSet(row))
    .execute();
}

/** Counting every word of a large collection takes longer than any request may. For this transaction alone. */
export async function allowLongCounting(trx: Trx): Promise<void> {
  await sql`set local statement_timeout = '180s'`.execute(trx);
}

/** How rare each stem is, among what everybody may read: nothing of a closed channel is counted. */
export async function replaceStems(trx: Trx, communityId: CommunityId): Promise<void> {
  await trx.deleteFrom('search_stem').where('community_id', '=', communityId).execute();
  await sql`
    insert into search_stem (community_id, stem, documents)
    select community_id, stem, count(*)::int from search_posting
    where community_id = ${communityId} and audience_id is null
    group by community_id, stem`.execute(trx);
}

/** The words themselves, for slips and half words: likewise. A word with a digit is no word to guess at. */
export async function replaceWords(trx: Trx, communityId: CommunityId): Promise<void> {
  await trx.deleteFrom('search_word').where('community_id', '=', communityId).execute();
  await sql`
    insert into search_word (community_id, word, documents)
    select document.community_id, given.word, count(*)::int
    from search_document as document cross join lateral unnest(document.words) as given (word)
    where document.community_id = ${communityId} and document.audience_id is null
      and length(given.word) > 2 and given.word !~ '[0-9]'
    group by document.community_id, given.word`.execute(trx);
}

export async function selectToWeigh(trx: Trx, communityId: CommunityId, after: number, limit: number) {
  return await trx
    .selectFrom('search_document')
    .select([
      'document_no as documentNo',
      'audience_id as audienceId',
      'stems',
      'counts',
      'impacts',
      'length',
    ])
    .where('community_id', '=', communityId)
    .where('document_no', '>', after)
    .orderBy('document_no')
    .limit(limit)
    .forUpdate()
    .execute();
}

export async function updateImpacts(
  trx: Trx,
  communityId: CommunityId,
  documentNo: number,
  impacts: number[],
): Promise<void> {
  await trx
    .updateTable('search_document')
    .set({ impacts })
    .where('community_id', '=', communityId)
    .where('document_no', '=', documentNo)
    .execute();
}

export async function upsertMiss(
  db: Database,
  communityId: CommunityId,
  { words, month }: { words: string; month: string },
): Promise<void> {
  await db
    .insertInto('search_miss')
    .values({ community_id: communityId, month, words, searches: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'month', 'words'])
        .doUpdateSet((eb) => ({ searches: eb('search_miss.searches', '+', 1) })),
    )
    .execute();
}

export async function selectMisses(
  db: Database,
  peer: Peer,
  { month, from, after }: { month: string; from: number; after: number },
  limit: number,
) {
  return await db
    .selectFrom('search_miss')
    .select(['words', 'searches'])
    .where('community_id', '=', peer.communityId)
    .where('month', '=', month)
    .where('searches', '>=', from)
    .orderBy('searches', 'desc')
    .orderBy('words')
    .offset(after)
    .limit(limit)
    .execute();
}

export async function deleteOldMisses(db: Database, before: string): Promise<void> {
  await db.deleteFrom('search_miss').where('month', '<', before).execute();
}

/** The document, if this peer may know of it. */
export async function findSeen(db: Database, peer: Peer, rules: SearchRules, kind: SearchKind, id: string) {
  return await db
    .selectFrom('search_document')
    .select('search_document.document_no as documentNo')
    .where('search_document.community_id', '=', peer.communityId)
    .where('search_document.kind', '=', kind)
    .where('search_document.subject_id', '=', id)
    .where(searchableBy(peer, rules))
    .executeTakeFirst();
}

export async function upsertChoice(
  db: Database,
  communityId: CommunityId,
  { words, documentNo }: { words: string; documentNo: number },
): Promise<void> {
  await db
    .insertInto('search_choice')
    .values({ community_id: communityId, words, document_no: documentNo, times: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'words', 'document_no'])
        .doUpdateSet((eb) => ({ times: eb('search_choice.times', '+', 1) })),
    )
    .execute();
}
