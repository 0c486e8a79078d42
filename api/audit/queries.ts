// The SQL of the audit trail. Entries are only ever added.
import { sql } from 'kysely';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import { beginning, type Salted } from './chain.ts';

export async function insertHead(trx: Trx, communityId: CommunityId): Promise<void> {
  await trx
    .insertInto('audit_head')
    .values({ community_id: communityId, seq: '0', hash: beginning })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Locks the community's head until the commit: entries are sealed one after the other. */
export async function lockHead(trx: Trx, communityId: CommunityId) {
  return trx
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('community_id', '=', communityId)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertEntry(
  trx: Trx,
  entry: Salted & { communityId: CommunityId; sealed: string },
  previousHash: string,
  hash: string,
): Promise<void> {
  await trx
    .insertInto('audit_entry')
    .values({
      community_id: entry.communityId,
      seq: entry.seq,
      at: entry.at,
      actor_id: entry.actorId,
      deed: entry.deed,
      subject_kind: entry.subjectKind,
      subject_id: entry.subjectId,
      detail: entry.detail,
      salt: entry.salt,
      sealed: entry.sealed,
      previous_hash: previousHash,
      hash,
    })
    .execute();
}

export async function updateHead(
  trx: Trx,
  communityId: CommunityId,
  seq: string,
  hash: string,
): Promise<void> {
  await trx.updateTable('audit_head').set({ seq, hash }).where('community_id', '=', communityId).execute();
}

export async function findAuditHead(db: Database, communityId: CommunityId) {
  return db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('community_id', '=', communityId)
    .executeTakeFirst();
}

/** Where every community's trail ends. One row a community: there are as many as there are licences. */
export async function selectHeads(db: Database) {
  return db
    .selectFrom('audit_head')
    .select(['community_id as communityId', 'seq', 'hash'])
    .orderBy('community_id')
    .execute();
}

/** Deeds of administrators that are told to whom they were done, too. None is about a mask. */
export const toldToSubject = ['person-added', 'roles-changed', 'person-moved', 'membership-ended'];

/**
 * Of one person, newest first: what they did, and what administrators did to them (with its detail, which is roles and ids). `before` is
 * the number of the last one of the page before.
 */
export async function selectEntriesOf(
  db: Database,
  communityId: CommunityId,
  personId: PersonId,
  before: string | null,
  limit: number,
) {
  const earlier = before === null ? sql`` : sql`and entry.seq < ${before}::bigint`;
  const { rows } = await sql<{ seq: string; at: Date; deed: string; toThem: string | null }>`
    select seq, at, deed, to_them as "toThem" from (
      (select entry.seq, entry.at, entry.deed, null as to_them from audit_entry as entry
        where entry.community_id = ${communityId} and entry.actor_id = ${personId} ${earlier}
        order by entry.seq desc limit ${limit})
      union all
      (select entry.seq, entry.at, entry.deed, entry.detail as to_them from audit_entry as entry
        where entry.community_id = ${communityId} and entry.subject_kind = 'person'
          and entry.subject_id = ${personId}::uuid::text and entry.actor_id is distinct from ${personId}::uuid
          and entry.deed = any(${sql.val(toldToSubject)}) ${earlier}
        order by entry.seq desc limit ${limit})
    ) as own order by seq desc limit ${limit}`.execute(db);
  return rows;
}

/** Null for number 0, which the first entry follows, and for one that is not there. */
export async function findEntryHash(db: Database, communityId: CommunityId, seq: string) {
  const row = await db
    .selectFrom('audit_entry')
    .select('hash')
    .where('community_id', '=', communityId)
    .where('seq', '=', seq)
    .executeTakeFirst();
  return row?.hash ?? null;
}

export async function selectEntries(db: Database, communityId: CommunityId, after: string, limit: number) {
  return db
    .selectFrom('audit_entry')
    .select([
      'community_id as communityId',
      'seq',
      'at',
      'actor_id as actorId',
      'deed',
      'subject_kind as subjectKind',
      'subject_id as subjectId',
      'detail',
      'salt',
      'sealed',
      'previous_hash as previousHash',
      'hash',
    ])
    .where('community_id', '=', communityId)
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(limit)
    .execute();
}
