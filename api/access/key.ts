// A program that works for somebody: from an API key to the person behind it, or a refusal. Asked anew for every call, so that a revoked key,
// a role that was taken away, a suspension or an ended membership counts at once. Found by digest, as sessions are; no secret is stored or logged.
import { type Kysely, sql } from 'kysely';
import type { Tables } from '#api/database/tables/index.ts';
import { keyRoles, type Role } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { noSession, type Peer } from './peer.ts';
import { digest } from './session.ts';

/** A scanner for leaked secrets knows it by this. */
export const keyPrefix = 'phk_';

/** No token of a session is of this length. */
const keyPattern = new RegExp(`^${keyPrefix}[\\w-]{43}$`);
export const isKey = (token: string): boolean => keyPattern.test(token);

const dayMs = 86_400_000;

export async function accessKey(db: Kysely<Tables>, secret: string, now: Date): Promise<Peer> {
  const row = await db
    .selectFrom('api_key')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'api_key.community_id')
        .onRef('person.person_id', '=', 'api_key.person_id'),
    )
    .where('api_key.secret_hash', '=', digest(secret))
    .where('api_key.revoked_at', 'is', null)
    .select([
      'api_key.community_id as communityId',
      'api_key.key_id as keyId',
      'api_key.person_id as personId',
      'api_key.roles as wanted',
      'api_key.created_at as createdAt',
      'api_key.expires_at as expiresAt',
      'api_key.last_used_on as lastUsedOn',
      'person.organisation_id as organisationId',
      'person.area_id as areaId',
      'person.suspended_at as suspendedAt',
      sql<Role[]>`array(select person_role.role from person_role
        where person_role.community_id = person.community_id and person_role.person_id = person.person_id)`.as(
        'held',
      ),
    ])
    .executeTakeFirst();
  // Whoever has left has no role; what is made up, revoked or of nobody is one answer.
  if (!row || row.held.length === 0) throw refuse('not-signed-in');
  // Before the suspension: a copy that lies about must not say for ever how its person fares.
  if (row.expiresAt <= now) throw refuse('session-expired');
  if (row.suspendedAt) throw refuse('suspended');
  const { communityId, personId, organisationId, areaId, keyId, wanted, held, lastUsedOn } = row;
  const isDayKey = row.expiresAt.getTime() - row.createdAt.getTime() <= dayMs;
  const today = now.toISOString().slice(0, 10);
  if (lastUsedOn !== today) await touchKey(db, { communityId, keyId }, today);
  const roles = new Set<Role>(keyRoles.filter((role) => wanted.includes(role) && held.includes(role)));
  return { communityId, personId, organisationId, areaId, sessionId: noSession, keyId, isDayKey, roles };
}

async function touchKey(
  db: Kysely<Tables>,
  { communityId, keyId }: Required<Pick<Peer, 'communityId' | 'keyId'>>,
  today: string,
): Promise<void> {
  await db
    .updateTable('api_key')
    .set({ last_used_on: today })
    .where('community_id', '=', communityId)
    .where('key_id', '=', keyId)
    .execute();
}
