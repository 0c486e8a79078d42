// The signed-in person as every deed sees them. Loaded from the session by `access/session.ts`, or from an API key by `access/key.ts`; never
// from the client.
import type { AreaId, CommunityId, KeyId, OrganisationId, PersonId, SessionId } from '#shared/basics/ids.ts';
import type { Role } from '#shared/basics/lists.ts';

export type Peer = {
  communityId: CommunityId;
  personId: PersonId;
  sessionId: SessionId;
  organisationId: OrganisationId;
  areaId: AreaId | null;
  roles: ReadonlySet<Role>;
  /** A program works for them: what it may call stands in `what-keys.ts`. It has no session. */
  keyId?: KeyId;
  /** Of a key that was made for a single day, and for what must not lie about. */
  isDayKey?: boolean;
};

/** Of whoever has none. */
export const noSession = '00000000-0000-4000-8000-000000000000' as SessionId;

/** By what limits count: a key and a session of one person are two. */
export const callerOf = ({ sessionId, keyId }: Pick<Peer, 'sessionId' | 'keyId'>): string =>
  keyId === undefined ? `session:${sessionId}` : `key:${keyId}`;
