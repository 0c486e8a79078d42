// The SQL of API keys. Every query names whose they are: one's own, and nobody else's. No digest is read here.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { KeyId } from '#shared/basics/ids.ts';
import type { KeyRole } from '#shared/basics/lists.ts';

type Whose = Pick<Peer, 'communityId' | 'personId'>;

export type KeyRow = {
  keyId: KeyId;
  name: string;
  roles: KeyRole[];
  createdAt: Date;
  lastUsedOn: string | null;
  expiresAt: Date;
};

/** False when the id was used before. */
export async function insertKey(
  trx: Trx,
  { communityId, personId }: Whose,
  key: KeyRow & { secretHash: string },
): Promise<boolean> {
  const row = await trx
    .insertInto('api_key')
    .values({
      community_id: communityId,
      key_id: key.keyId,
      person_id: personId,
      name: key.name,
      roles: key.roles,
      secret_hash: key.secretHash,
      created_at: key.createdAt,
      last_used_on: null,
      expires_at: key.expiresAt,
      revoked_at: null,
    })
    .onConflict((known) => known.columns(['community_id', 'key_id']).doNothing())
    .returning('key_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Those that could be used still. */
export async function countKeys(db: Database, { communityId, personId }: Whose, now: Date): Promise<number> {
  const row = await db
    .selectFrom('api_key')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** `after`: the last one of the page before, which may have been revoked meanwhile. */
export async function selectKeys(
  db: Database,
  { communityId, personId }: Whose,
  after: KeyId | null,
  limit: number,
): Promise<KeyRow[]> {
  let query = db
    .selectFrom('api_key')
    .select([
      'key_id as keyId',
      'name',
      'roles',
      'created_at as createdAt',
      'last_used_on as lastUsedOn',
      'expires_at as expiresAt',
    ])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null);
  if (after !== null)
    query = query.where(
      sql<boolean>`(created_at, key_id) < (select last.created_at, last.key_id from api_key as last
        where last.community_id = ${communityId} and last.person_id = ${personId} and last.key_id = ${after})`,
    );
  return await query.orderBy('created_at', 'desc').orderBy('key_id', 'desc').limit(limit).execute();
}

export async function isOwnKey(db: Database, { communityId, personId }: Whose, keyId: KeyId) {
  const row = await db
    .selectFrom('api_key')
    .select('key_id')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('key_id', '=', keyId)
    .executeTakeFirst();
  return row !== undefined;
}

/** False when it was revoked before. */
export async function updateKeyRevoked(
  trx: Trx,
  { communityId, personId }: Whose,
  keyId: KeyId,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('api_key')
    .set({ revoked_at: now })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('key_id', '=', keyId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function updateKeysRevoked(
  trx: Trx,
  { communityId, personId }: Whose,
  now: Date,
): Promise<KeyId[]> {
  const rows = await trx
    .updateTable('api_key')
    .set({ revoked_at: now })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .returning('key_id as keyId')
    .execute();
  return rows.map(({ keyId }) => keyId);
}
