// What every change of people shares: one after the other in a community, bounded in number, and an entry in the trail that names
// ids, roles and kinds and nobody.
import { holdCommunity } from '#api/access/held-community.ts';
import { checkRate } from '#api/access/rate.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';

/**
 * The community is held before it is asked whether whoever asks is still an administrator. So of two who take the role from each other
 * the second finds that it is gone, and somebody always has it: nobody takes their own.
 */
export async function change<Done>(
  { db, peer, now, rates }: PeerContext,
  work: (trx: Trx) => Promise<Done>,
): Promise<Done> {
  checkRate(rates, `people:${peer.personId}`, now, limits.peopleChangesPerMinute);
  return await transact(db, work, (trx) => holdCommunity(trx, peer));
}

type Told = {
  deed: string;
  subjectKind: 'person' | 'organisation' | 'area';
  subjectId: string;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
};

export const audit = (trx: Trx, { peer, now }: PeerContext, told: Told): Promise<void> =>
  writeAudit(trx, { communityId: peer.communityId, at: now, actorId: peer.personId, ...told });
