// All SQL of signing in. Every secret that comes in here is a digest already.
import { type ExpressionBuilder, type Insertable, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { Tables } from '#api/database/tables/index.ts';
import type { SessionTable, SignInTable } from '#api/database/tables/session.ts';
import { wakeChannel } from '#api/realtime/queries.ts';
import type { CommunityId, PersonId, SessionId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';

type SessionKey = { communityId: CommunityId; sessionId: SessionId };
type PersonKey = { communityId: CommunityId; personId: PersonId };

const isSession =
  ({ communityId, sessionId }: SessionKey) =>
  (on: ExpressionBuilder<Tables, 'session' | 'session_token'>) =>
    on.and({ community_id: communityId, session_id: sessionId });

/** A sign-in under way, before the provider answered. */
export type Begun = Pick<
  SignInTable,
  | 'state_hash'
  | 'provider_key'
  | 'challenge'
  | 'client_state'
  | 'redirect_uri'
  | 'nonce'
  | 'provider_verifier'
  | 'browser_hash'
> & { expires_at: Date };

export async function insertSignIn(db: Database, begun: Begun): Promise<void> {
  await db.insertInto('sign_in').values(begun).execute();
}

/** What is over is forgotten by whoever begins next, a few at a time. */
export async function purgeSignIns(db: Database, before: Date): Promise<void> {
  await db
    .deleteFrom('sign_in')
    .where('state_hash', 'in', (some) =>
      some.selectFrom('sign_in').select('state_hash').where('expires_at', '<', before).limit(100),
    )
    .execute();
}

export async function findSignIn(db: Database, stateHash: string) {
  return await db
    .selectFrom('sign_in')
    .where('state_hash', '=', stateHash)
    .select([
      'provider_key as providerKey',
      'client_state as clientState',
      'redirect_uri as redirectUri',
      'nonce',
      'provider_verifier as providerVerifier',
      'browser_hash as browserHash',
      'expires_at as expiresAt',
      'code_hash as codeHash',
    ])
    .executeTakeFirst();
}

/** Takes a sign-in for one answer of the provider. The second to come finds it taken and gets false. */
export async function takeSignIn(db: Database, stateHash: string, takenHash: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('sign_in')
    .set({ code_hash: takenHash })
    .where('state_hash', '=', stateHash)
    .where('code_hash', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function answerSignIn(
  db: Database,
  stateHash: string,
  answer: {
    code_hash: string;
    community_id: CommunityId;
    person_id: PersonId;
    issuer: string;
    provider_session: string | null;
    provider_subject: string;
    expires_at: Date;
  },
): Promise<void> {
  await db.updateTable('sign_in').set(answer).where('state_hash', '=', stateHash).execute();
}

/** Redeems a code once. What comes back still has to fit the verifier; if it does not, the code is burnt all the same. */
export async function claimCode(db: Database, codeHash: string, now: Date) {
  return await db
    .updateTable('sign_in')
    .set({ redeemed_at: now })
    .where('code_hash', '=', codeHash)
    .where('redeemed_at', 'is', null)
    .returning([
      'challenge',
      'provider_key as providerKey',
      'community_id as communityId',
      'person_id as personId',
      'issuer',
      'provider_session as providerSession',
      'provider_subject as providerSubject',
      'expires_at as expiresAt',
    ])
    .executeTakeFirst();
}

export async function insertSession(db: Database, session: Insertable<SessionTable>): Promise<void> {
  await db.insertInto('session').values(session).execute();
}

export async function insertTokens(
  db: Database,
  session: SessionKey,
  tokens: { hash: string; use: 'access' | 'refresh'; expiresAt: Date; generation: number }[],
): Promise<void> {
  await db
    .insertInto('session_token')
    .values(
      tokens.map(({ hash, use, expiresAt, generation }) => ({
        token_hash: hash,
        community_id: session.communityId,
        session_id: session.sessionId,
        use,
        expires_at: expiresAt,
        generation,
      })),
    )
    .execute();
}

export async function findToken(db: Database, hash: string, use: 'access' | 'refresh') {
  return await db
    .selectFrom('session_token')
    .where('token_hash', '=', hash)
    .where('use', '=', use)
    .select([
      'community_id as communityId',
      'session_id as sessionId',
      'expires_at as expiresAt',
      'replaced_at as replacedAt',
      'generation',
    ])
    .executeTakeFirst();
}

/** Holds the session until the transaction ends, so that refreshers take their turns. */
export async function lockSession(db: Database, key: SessionKey) {
  return await db
    .selectFrom('session')
    .where(isSession(key))
    .select(['person_id as personId', 'ends_at as endsAt', 'ended_at as endedAt'])
    .forUpdate()
    .executeTakeFirst();
}

export async function replaceToken(db: Database, hash: string, at: Date): Promise<void> {
  await db.updateTable('session_token').set({ replaced_at: at }).where('token_hash', '=', hash).execute();
}

/** Access tokens that are past are of no use to anybody; replaced refresh tokens stay, for they tell a theft. */
export async function dropOldAccess(db: Database, key: SessionKey, before: Date) {
  await db
    .deleteFrom('session_token')
    .where(isSession(key))
    .where('use', '=', 'access')
    .where('expires_at', '<', before)
    .execute();
}

export async function endSession(db: Database, key: SessionKey, at: Date, reason: string) {
  const { numUpdatedRows } = await db
    .updateTable('session')
    .set({ ended_at: at, end_reason: reason })
    .where(isSession(key))
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function endSessionsOfPerson(db: Database, who: PersonKey, at: Date, reason: string) {
  return await db
    .updateTable('session')
    .set({ ended_at: at, end_reason: reason })
    .where((on) => on.and({ community_id: who.communityId, person_id: who.personId }))
    .where('ended_at', 'is', null)
    .returning('session_id as sessionId')
    .execute();
}

/** The provider says that a sitting (`sid`) or everything of a subject (`sub`) is over. */
export async function endSessionsOfProvider(
  db: Database,
  of: { providerKey: string; issuer: string; sid: string | null; subject: string | null },
  at: Date,
) {
  return await db
    .updateTable('session')
    .set({ ended_at: at, end_reason: 'provider-logout' })
    .where('provider_key', '=', of.providerKey)
    .where('issuer', '=', of.issuer)
    .where('ended_at', 'is', null)
    .$if(of.sid !== null, (query) => query.where('provider_session', '=', of.sid))
    .$if(of.subject !== null, (query) => query.where('provider_subject', '=', of.subject ?? ''))
    .returning(['community_id as communityId', 'person_id as personId', 'session_id as sessionId'])
    .execute();
}

/** Sessions that were over long ago, with all their tokens: nobody can be asked about them any more. */
export async function dropOldSessions(db: Database, who: PersonKey, before: Date): Promise<void> {
  await db
    .deleteFrom('session')
    .where((on) => on.and({ community_id: who.communityId, person_id: who.personId }))
    .where('ends_at', '<', before)
    .execute();
}

export async function selectSessions(db: Database, who: PersonKey, now: Date) {
  return await db
    .selectFrom('session')
    .where((on) => on.and({ community_id: who.communityId, person_id: who.personId }))
    .where('ended_at', 'is', null)
    .where('ends_at', '>', now)
    .select(['session_id as sessionId', 'device', 'started_at as startedAt', 'last_used_at as lastUsedAt'])
    .orderBy('started_at', 'desc')
    .orderBy('session_id', 'desc')
    .limit(limits.pageSizeMax)
    .execute();
}

/** False when this token was seen before. */
export async function rememberLogoutToken(
  db: Database,
  token: { issuer: string; jti: string; expiresAt: Date },
  now: Date,
): Promise<boolean> {
  await db.deleteFrom('logout_token').where('expires_at', '<', now).execute();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('logout_token')
    .values({ issuer: token.issuer, jti: token.jti, expires_at: token.expiresAt })
    .onConflict((conflict) => conflict.columns(['issuer', 'jti']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function selectMe(db: Database, communityId: CommunityId, personId: PersonId) {
  return await db
    .selectFrom('person')
    .innerJoin('community', 'community.community_id', 'person.community_id')
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .leftJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'person.community_id')
        .onRef('area.area_id', '=', 'person.area_id'),
    )
    .where('person.community_id', '=', communityId)
    .where('person.person_id', '=', personId)
    .select([
      'person.name',
      'person.organisation_id as organisationId',
      'person.area_id as areaId',
      'community.name as communityName',
      'organisation.name as organisation',
      'area.name as area',
    ])
    .executeTakeFirst();
}

/** Makes the live streams of a community look at once, so that one whose session just ended ends with it. */
export async function wakeStreams(db: Database, communityId: CommunityId): Promise<void> {
  await sql`select pg_notify(${wakeChannel}, ${communityId}::text)`.execute(db);
}
