// The SQL of what is kept. The rules of the search say what may still be seen of it.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { type SearchRules, searchableBy } from '#api/access/searchable.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { Need, SavableKind, SearchKind } from '#shared/basics/lists.ts';

export type Reader = { peer: Peer; rules: SearchRules };
type Kept = { kind: SavableKind; id: string };
export type SavedKey = { savedAt: Date; id: string };

/** Whether it is there for this peer. */
export async function findFindable(db: Database, { peer, rules }: Reader, { kind, id }: Kept) {
  return await db
    .selectFrom('search_document')
    .select('search_document.document_no as documentNo')
    .where('search_document.community_id', '=', peer.communityId)
    .where('search_document.kind', '=', kind)
    .where('search_document.subject_id', '=', id)
    .where(searchableBy(peer, rules))
    .executeTakeFirst();
}

export async function countSaved(trx: Trx, { communityId, personId }: Peer): Promise<number> {
  const row = await trx
    .selectFrom('saved_find')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.count ?? 0;
}

export async function insertSaved(
  trx: Trx,
  { communityId, personId }: Peer,
  { kind, id }: Kept,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('saved_find')
    .values({ community_id: communityId, person_id: personId, kind, subject_id: id, saved_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteSaved(
  trx: Trx,
  { communityId, personId }: Peer,
  { kind, id }: Kept,
): Promise<void> {
  await trx
    .deleteFrom('saved_find')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('subject_id', '=', id)
    .execute();
}

/** Case studies stand in the library's own table. Newest first; `after`: the last one of the page before. */
export async function selectSaved(
  db: Database,
  { peer, rules }: Reader,
  { id, after }: { id: string | undefined; after: SavedKey | null },
  limit: number,
) {
  const { communityId, personId } = peer;
  let query = db
    .with('kept', (mine) =>
      mine
        .selectFrom('saved_find')
        .select([sql<SearchKind>`kind`.as('kind'), 'subject_id as id', 'saved_at as savedAt'])
        .where('community_id', '=', communityId)
        .where('person_id', '=', personId)
        .unionAll((also) =>
          also
            .selectFrom('case_saved')
            .select([
              sql<SearchKind>`'case-study'`.as('kind'),
              sql<string>`case_id`.as('id'),
              'saved_at as savedAt',
            ])
            .where('community_id', '=', communityId)
            .where('person_id', '=', personId),
        ),
    )
    .selectFrom('kept')
    .innerJoin('search_document', (join) =>
      join
        .onRef('search_document.kind', '=', 'kept.kind')
        .onRef('search_document.subject_id', '=', 'kept.id')
        .on('search_document.community_id', '=', communityId),
    )
    .leftJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'search_document.community_id')
        .onRef('area.area_id', '=', 'search_document.area_id'),
    )
    .select([
      'kept.kind',
      'kept.id',
      'kept.savedAt',
      'search_document.title',
      sql<Need[]>`search_document.needs`.as('needs'),
      'area.name as area',
      'search_document.is_answered as isAnswered',
    ])
    .where(searchableBy(peer, rules));
  if (id !== undefined) query = query.where('kept.id', '=', id);
  if (after !== null)
    query = query.where(
      sql<boolean>`(kept."savedAt", kept.id) < (${after.savedAt}::timestamptz, ${after.id}::uuid)`,
    );
  return await query.orderBy('kept.savedAt', 'desc').orderBy('kept.id', 'desc').limit(limit).execute();
}
