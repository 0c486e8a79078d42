// Builds the people and places that a test speaks of: readable, few lines, nothing shared between tests.
import { randomBytes, randomUUID } from 'node:crypto';
import type { Peer } from '#api/access/peer.ts';
import { digest } from '#api/access/session.ts';
import type { Database } from '#api/database/index.ts';
import type {
  AreaId,
  ChannelId,
  CommunityId,
  OrganisationId,
  PersonId,
  SessionId,
} from '#shared/basics/ids.ts';
import type { ChannelKind, Role } from '#shared/basics/lists.ts';

/** The moment at which the tests' world begins. Nothing waits: time is passed in. */
export const noon = new Date('2026-11-20T12:00:00.000Z');
export const after = (ms: number, from = noon) => new Date(from.getTime() + ms);

const newId = <Id extends string>() => randomUUID() as string as Id;

export type Place = { communityId: CommunityId; organisationId: OrganisationId; areaId: AreaId };

export async function addCommunity(db: Database, slug = `c-${randomUUID().slice(0, 8)}`): Promise<Place> {
  const communityId = newId<CommunityId>();
  const organisationId = newId<OrganisationId>();
  const areaId = newId<AreaId>();
  await db
    .insertInto('community')
    .values({
      community_id: communityId,
      slug,
      name: `${slug} network`,
      is_evaluation: false,
      created_at: noon,
    })
    .execute();
  await db
    .insertInto('organisation')
    .values({
      community_id: communityId,
      organisation_id: organisationId,
      slug: 'harrowmere-pcn',
      name: 'Harrowmere PCN',
      kind: 'PCN',
      ods_code: null,
    })
    .execute();
  await db
    .insertInto('area')
    .values({
      community_id: communityId,
      area_id: areaId,
      slug: 'harrowmere',
      name: 'Harrowmere',
      deprivation_decile: 2,
    })
    .execute();
  return { communityId, organisationId, areaId };
}

/** Somebody signed in: who they are, and the token that a client would send. */
export type SignedIn = Peer & { name: string; token: string };

export async function addPerson(
  db: Database,
  place: Place,
  name: string,
  { roles = ['member'] as readonly Role[], isSuspended = false, signedInAt = noon } = {},
): Promise<SignedIn> {
  const personId = newId<PersonId>();
  const { communityId, organisationId, areaId } = place;
  await db
    .insertInto('person')
    .values({
      community_id: communityId,
      person_id: personId,
      slug: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}-${personId.slice(0, 8)}`,
      name,
      organisation_id: organisationId,
      area_id: areaId,
      suspended_at: isSuspended ? noon : null,
      joined_at: noon,
    })
    .execute();
  if (roles.length > 0)
    await db
      .insertInto('person_role')
      .values(roles.map((role) => ({ community_id: communityId, person_id: personId, role })))
      .execute();
  const session = await addSession(db, { communityId, personId }, signedInAt);
  return { ...place, personId, roles: new Set(roles), name, ...session };
}

/** `endsAt` and `expiresAt` are far away unless said otherwise. */
export async function addSession(
  db: Database,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  at = noon,
  { endsAt = after(12 * 3_600_000, at), expiresAt = after(12 * 3_600_000, at) } = {},
): Promise<{ sessionId: SessionId; token: string }> {
  const sessionId = newId<SessionId>();
  const token = randomBytes(32).toString('base64url');
  await db
    .insertInto('session')
    .values({
      community_id: communityId,
      session_id: sessionId,
      person_id: personId,
      provider_key: 'test',
      issuer: 'https://issuer.example',
      provider_session: null,
      provider_subject: personId,
      device: 'Test',
      started_at: at,
      last_used_at: at,
      ends_at: endsAt,
      ended_at: null,
      end_reason: null,
    })
    .execute();
  await db
    .insertInto('session_token')
    .values({
      token_hash: digest(token),
      community_id: communityId,
      session_id: sessionId,
      use: 'access',
      expires_at: expiresAt,
      replaced_at: null,
      generation: 1,
    })
    .execute();
  return { sessionId, token };
}

export async function addChannel(
  db: Database,
  { communityId }: Pick<Place, 'communityId'>,
  {
    name = 'Housing and home',
    kind = 'open' as ChannelKind,
    isClosed = false,
    isReadOnly = false,
    holdsOverruled = false,
    isUrgent = false,
    /** Whoever posts has to accept them first. */
    rules = '',
    host = null as Pick<Peer, 'personId'> | null,
    members = [] as readonly Pick<Peer, 'personId'>[],
  } = {},
): Promise<ChannelId> {
  const channelId = newId<ChannelId>();
  await db
    .insertInto('channel')
    .values({
      community_id: communityId,
      channel_id: channelId,
      slug: `channel-${channelId.slice(0, 8)}`,
      name,
      purpose: 'Keeping people in a safe home.',
      rules,
      kind,
      needs: ['housing'],
      is_urgent: isUrgent,
      is_read_only: isReadOnly,
      hold_overruled: holdsOverruled,
      closed_at: isClosed ? noon : null,
      host_id: host?.personId ?? null,
      created_at: noon,
    })
    .execute();
  if (members.length > 0)
    await db
      .insertInto('channel_member')
      .values(
        members.map(({ personId }) => ({
          community_id: communityId,
          channel_id: channelId,
          person_id: personId,
          joined_at: after(-1_000),
        })),
      )
      .execute();
  return channelId;
}
