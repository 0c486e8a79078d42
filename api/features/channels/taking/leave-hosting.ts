// Somebody leaves the community: whoever is now asked to see to the channels they hosted is told, and what they were asked to host is over.
// Their name stays on their channels until somebody has taken over.
import type { Trx } from '#api/database/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announceAll } from '#api/realtime/announce.ts';
import type { Random } from '#api/trpc.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import { deleteOffersTo, selectHostedBy } from './queries.ts';

/** Nobody hosts more; of more the others are found by whoever looks. */
const toldMax = 200;

/** Answers what it has to say when the trail has its entry. */
export async function leaveHosting(
  trx: Trx,
  who: { communityId: CommunityId; personId: PersonId },
  { now, random }: { now: Date; random: Random },
): Promise<() => Promise<void>> {
  const { communityId } = who;
  const askers = await deleteOffersTo(trx, who);
  const hosted = await selectHostedBy(trx, who, toldMax);
  for (const { channelId } of hosted)
    await askJob(
      trx,
      { kind: 'tell-invited', communityId, subjectId: channelId, dueAt: now },
      { now, random },
    );
  return async () => {
    const changed = { communityId, kind: 'channel-changed' as const };
    const toAskers = askers.map(({ offeredBy }) => ({ ...changed, personId: offeredBy }));
    const ofHosted = hosted.map(({ channelId }) => ({ ...changed, channelId, threadId: null, postId: null }));
    await announceAll(trx, [...toAskers, ...ofHosted], now);
  };
}
