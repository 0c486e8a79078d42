// A colleague leaves: every role goes, every session ends. What they wrote stays as it is, under their name or behind its mask, and nothing
// of it tells that they left.
import type { z } from 'zod';
import { revokeKeysOf } from '#api/features/keys/index.ts';
import { endSessionsOf } from '#api/features/session/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { endMembership as contract } from '#shared/contract/people.ts';
import { audit, change } from './changing.ts';
import { settleLoss } from './leaving.ts';
import { inOrder } from './list-people.ts';
import { countHosted, deleteRoles, findPerson, lockRoles } from './queries.ts';
import { checkMayAppoint } from './watching.ts';

export function endMembership(
  context: PeerContext,
  { personId }: z.output<typeof contract.input>,
): Promise<{ channelsToHandOver: number }> {
  const { peer, now } = context;
  return change(context, async (trx) => {
    if ((await findPerson(trx, peer, personId)) === undefined) throw refuse('not-found');
    if (personId === peer.personId) throw refuse('own-role');
    const taken = inOrder(await lockRoles(trx, peer, personId));
    checkMayAppoint(peer, taken);
    if (taken.length > 0) {
      await deleteRoles(trx, peer, personId, taken);
      const tell = await settleLoss(trx, context, personId, taken);
      await endSessionsOf(trx, { communityId: peer.communityId, personId }, 'membership-ended', now);
      await revokeKeysOf(trx, { communityId: peer.communityId, personId }, now);
      await audit(trx, context, {
        deed: 'membership-ended',
        subjectKind: 'person',
        subjectId: personId,
        detail: { taken: taken.join(' ') },
      });
      await tell();
    }
    return { channelsToHandOver: await countHosted(trx, peer, personId) };
  });
}
