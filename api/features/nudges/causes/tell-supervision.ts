// Somebody asks for supervision, or has been heard: with the panel shut nobody hears the stream, and a request has minutes. Worked out at the
// clock, beside every other cause, and anew at every turn of the rota while it waits; it says that there is one, never of what.
import { type Database, transact } from '#api/database/index.ts';
import type { Random } from '#api/trpc.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { askToTell } from './cause.ts';
import { deleteOvertakenSupervisionNudges, findNextTurn, insertSupervisionNudges } from './queries.ts';

type Parts = { db: Database; clock: () => Date; random: Random };

/** While it waits: when it is to be told anew, to whoever is there then and has not heard of it. */
export async function tellSupervision(
  { db, clock, random }: Parts,
  { communityId, requestId }: { communityId: CommunityId; requestId: string },
): Promise<Date | undefined> {
  const now = clock();
  return transact(db, async (trx) => {
    await deleteOvertakenSupervisionNudges(trx, { communityId, requestId });
    const told = await insertSupervisionNudges(trx, { communityId, requestId, now });
    await askToTell(
      trx,
      told.map(({ personId }) => ({ communityId, personId })),
      { now, random },
    );
    return findNextTurn(trx, { communityId, requestId, now });
  });
}
