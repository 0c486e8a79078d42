// Somebody is asked into a channel, to host one, or to see to one whose host has left: one nudge each, with no word of which. Worked out at the clock, beside
// every other cause, so that the deed itself knows nothing of nudges.
import { type Database, transact } from '#api/database/index.ts';
import type { Random } from '#api/trpc.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { askToTell } from './cause.ts';
import { insertInvitationNudge } from './queries.ts';

type Parts = { db: Database; clock: () => Date; random: Random };

export async function tellInvited(
  { db, clock, random }: Parts,
  { communityId, subject }: { communityId: CommunityId; subject: string },
): Promise<void> {
  const now = clock();
  await transact(db, async (trx) => {
    const told = await insertInvitationNudge(trx, { communityId, subject, now });
    await askToTell(
      trx,
      told.map(({ personId }) => ({ communityId, personId })),
      { now, random },
    );
  });
}
