// Gives and takes roles. It counts at once: every call asks for roles anew, every transaction once more before it writes, every stream at
// each look.
import type { z } from 'zod';
import { wakeStreams } from '#api/features/session/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { Role } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { setRoles as contract } from '#shared/contract/people.ts';
import { audit, change } from './changing.ts';
import { settleLoss } from './leaving.ts';
import { inOrder } from './list-people.ts';
import { countHosted, deleteRoles, findPerson, insertRoles, lockRoles } from './queries.ts';
import { checkMayAppoint, watches } from './watching.ts';

export function setRoles(
  context: PeerContext,
  { personId, seen, wanted }: z.output<typeof contract.input>,
): Promise<{ roles: Role[]; channelsToHandOver: number }> {
  const { peer } = context;
  return change(context, async (trx) => {
    if ((await findPerson(trx, peer, personId)) === undefined) throw refuse('not-found');
    const held = await lockRoles(trx, peer, personId);
    const given = inOrder(wanted.filter((role) => !held.includes(role)));
    const taken = inOrder(held.filter((role) => !wanted.includes(role)));
    const done = async () => ({
      roles: inOrder(wanted),
      channelsToHandOver: wanted.includes('member') ? 0 : await countHosted(trx, peer, personId),
    });
    // The same ask, sent again; or somebody else wanted the same.
    if (given.length + taken.length === 0) return done();
    if (String(inOrder(seen)) !== String(inOrder(held))) throw refuse('changed-elsewhere');
    if (personId === peer.personId && watches([...given, ...taken])) throw refuse('own-role');
    checkMayAppoint(peer, [...given, ...taken]);
    if (taken.length > 0) await deleteRoles(trx, peer, personId, taken);
    if (given.length > 0) await insertRoles(trx, peer, personId, given);
    const tell = await settleLoss(trx, context, personId, taken);
    await audit(trx, context, {
      deed: 'roles-changed',
      subjectKind: 'person',
      subjectId: personId,
      detail: { given: given.join(' '), taken: taken.join(' ') },
    });
    await tell();
    await wakeStreams(trx, peer.communityId);
    return done();
  });
}
