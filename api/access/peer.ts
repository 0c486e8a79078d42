// The signed-in person as every deed sees them. Loaded from the session by `access/session.ts`, never from the client.
import type { AreaId, CommunityId, OrganisationId, PersonId, SessionId } from '#shared/basics/ids.ts';
import type { Role } from '#shared/basics/lists.ts';

export type Peer = {
  communityId: CommunityId;
  personId: PersonId;
  sessionId: SessionId;
  organisationId: OrganisationId;
  areaId: AreaId | null;
  roles: ReadonlySet<Role>;
};
