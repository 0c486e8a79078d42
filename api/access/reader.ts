// Whoever a job works for, as a reader: the same person that the rules of access would see if they were here. There is no
// session, so nothing may be done in their name; null for whoever is suspended or is no member.
import type { Database } from '#api/database/index.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import { noSession, type Peer } from './peer.ts';

export async function accessReader(
  db: Database,
  { communityId, personId }: { communityId: CommunityId; personId: PersonId },
): Promise<Peer | null> {
  const row = await db
    .selectFrom('person')
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.community_id', '=', 'person.community_id')
        .onRef('person_role.person_id', '=', 'person.person_id'),
    )
    .select(['person.organisation_id as organisationId', 'person.area_id as areaId'])
    .where('person.community_id', '=', communityId)
    .where('person.person_id', '=', personId)
    .where('person.suspended_at', 'is', null)
    .where('person_role.role', '=', 'member')
    .executeTakeFirst();
  if (row === undefined) return null;
  return { ...row, communityId, personId, sessionId: noSession, roles: new Set(['member']) };
}
