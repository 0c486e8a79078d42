// Who is knocking: from an access token to the person behind it, or a refusal. Asked anew for every request, so that a
// revoked session or a suspended person is outside at once. Tokens are compared by digest; none is stored or logged.
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '#api/database/tables/index.ts';
import type { Role } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Peer } from './peer.ts';

/** How a secret rests: tokens carry 256 random bits, so a plain digest cannot be guessed back. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** `last_used_at` moves at most this often, so that reading costs no writing. */
const touchMs = 60_000;

export async function accessSession(db: Kysely<Tables>, token: string, now: Date): Promise<Peer> {
  const row = await db
    .selectFrom('session_token as token')
    .innerJoin('session', (join) =>
      join
        .onRef('session.community_id', '=', 'token.community_id')
        .onRef('session.session_id', '=', 'token.session_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'session.community_id')
        .onRef('person.person_id', '=', 'session.person_id'),
    )
    .where('token.token_hash', '=', digest(token))
    .where('token.use', '=', 'access')
    .select([
      'session.community_id as communityId',
      'session.session_id as sessionId',
      'session.person_id as personId',
      'session.ended_at as endedAt',
      'session.ends_at as endsAt',
      'session.last_used_at as lastUsedAt',
      'token.expires_at as expiresAt',
      'person.organisation_id as organisationId',
      'person.area_id as areaId',
      'person.suspended_at as suspendedAt',
      sql<string | null>`(select string_agg(person_role.role, ',') from person_role
        where person_role.community_id = person.community_id and person_role.person_id = person.person_id)`.as(
        'roles',
      ),
    ])
    .executeTakeFirst();
  if (!row) throw refuse('not-signed-in');
  if (row.suspendedAt) throw refuse('suspended');
  if (row.endedAt || row.endsAt <= now || row.expiresAt <= now) throw refuse('session-expired');
  const { communityId, sessionId, personId, organisationId, areaId } = row;
  if (now.getTime() - row.lastUsedAt.getTime() >= touchMs) {
    await touchSession(db, { communityId, sessionId }, now);
  }
  const roles = new Set((row.roles ?? '').split(',').filter(Boolean) as Role[]);
  return { communityId, sessionId, personId, organisationId, areaId, roles };
}

export type SessionStanding = { endedAt: Date | null; endsAt: Date; suspendedAt: Date | null };

/** For what outlives a request (a live stream): refuses as soon as the session ended or the person was suspended. */
export function checkStillSignedIn(
  row: SessionStanding | undefined,
  now: Date,
): asserts row is SessionStanding {
  if (!row) throw refuse('not-signed-in');
  if (row.suspendedAt) throw refuse('suspended');
  if (row.endedAt || row.endsAt <= now) throw refuse('session-expired');
}

async function touchSession(
  db: Kysely<Tables>,
  session: Pick<Peer, 'communityId' | 'sessionId'>,
  now: Date,
): Promise<void> {
  await db
    .updateTable('session')
    .set({ last_used_at: now })
    .where('community_id', '=', session.communityId)
    .where('session_id', '=', session.sessionId)
    .execute();
}
