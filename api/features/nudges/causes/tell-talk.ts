// Somebody wrote in a private talk: the other one hears that something waits, with no word of what or from whom. Worked out at the clock, so
// that writing knows nothing of nudges.
import { type Database, transact } from '#api/database/index.ts';
import type { Random } from '#api/trpc.ts';
import type { CommunityId, RelayMessageId } from '#shared/basics/ids.ts';
import { askToTell } from './cause.ts';
import { insertTalkNudge } from './queries.ts';

type Parts = { db: Database; clock: () => Date; random: Random };

export async function tellTalk(
  { db, clock, random }: Parts,
  { communityId, messageId }: { communityId: CommunityId; messageId: RelayMessageId },
): Promise<void> {
  const now = clock();
  await transact(db, async (trx) => {
    const told = await insertTalkNudge(trx, { communityId, messageId, now });
    await askToTell(
      trx,
      told.map(({ personId }) => ({ communityId, personId })),
      { now, random },
    );
  });
}
