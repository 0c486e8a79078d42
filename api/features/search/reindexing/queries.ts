// The SQL of indexing anew: what is older than this program weighs, and how far the work is.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';

/** Documents stand in the order of their age, then of their number. */
export type OlderPlace = { analysis: number; documentNo: number };

export async function selectOlder(db: Database, analysis: number, after: OlderPlace | null, limit: number) {
  let query = db
    .selectFrom('search_document')
    .select([
      'community_id as communityId',
      'kind',
      'subject_id as id',
      'document_no as documentNo',
      'analysis',
    ])
    .where('analysis', '<', analysis);
  if (after !== null)
    query = query.where(
      sql<boolean>`(analysis, document_no) > (${after.analysis}::integer, ${after.documentNo}::integer)`,
    );
  return await query.orderBy('analysis').orderBy('document_no').limit(limit).execute();
}

export async function countByKind(
  db: Database,
  { communityId }: Pick<Peer, 'communityId'>,
  analysis: number,
) {
  return await db
    .selectFrom('search_document')
    .select([
      'kind',
      sql<number>`count(*)::int`.as('documents'),
      sql<number>`(count(*) filter (where analysis < ${analysis}))::int`.as('behind'),
    ])
    .where('community_id', '=', communityId)
    .groupBy('kind')
    .orderBy('kind')
    .execute();
}

/** What the clock says of it: one piece of work for all communities. */
export async function findWork(db: Database) {
  return await db
    .selectFrom('job')
    .select(['due_at as dueAt', 'lease_until as leaseUntil', 'attempts', 'fault'])
    .where('kind', '=', 'reindex-search')
    .where('died_at', 'is', null)
    .executeTakeFirst();
}
