// Who am I, as the panel greets me: from the session alone, never from what a client says.
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Me } from '#shared/contract/session.ts';
import { selectMe } from './queries.ts';

export async function readMe({ db, peer }: PeerContext): Promise<Me> {
  const row = await selectMe(db, peer.communityId, peer.personId);
  if (!row) throw refuse('not-signed-in');
  return { ...row, communityId: peer.communityId, personId: peer.personId, roles: [...peer.roles] };
}
