// An author takes what their post said before out of sight. What was drawn from its thread until now may say it still, and is shown to nobody
// until it was written anew; whoever wrote that is told, and copies on devices go. The caller holds thread and post.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { holdCasesFrom, indexCasesFrom } from '#api/features/case-library/index.ts';
import { announceAll } from '#api/realtime/announce.ts';
import { announceTakenOut } from '#api/realtime/taken-out.ts';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import { hideVersions, updateEarlierHidden } from './queries.ts';

type At = { channelId: ChannelId; threadId: ThreadId; postId: PostId };
type Drawn = Awaited<ReturnType<typeof holdCasesFrom>>;

export async function hideEarlier(trx: Trx, peer: Peer, { postId, threadId }: At, now: Date): Promise<Drawn> {
  await hideVersions(trx, peer, postId);
  const drawn = await holdCasesFrom(trx, peer, threadId);
  const { writtenAt } = drawn;
  // Of two deeds at once the later moment may come first: whatever stands now was written before.
  await updateEarlierHidden(trx, peer, postId, writtenAt !== null && writtenAt > now ? writtenAt : now);
  await indexCasesFrom(trx, peer, threadId);
  return drawn;
}

/** The last statements of the deed. `isNews`: the post is one that others saw. */
export async function announceHidden(
  trx: Trx,
  { communityId }: Peer,
  { isNews, ...at }: At & { isNews: boolean },
  { caseIds, authors }: Drawn,
  now: Date,
): Promise<void> {
  if (isNews || caseIds.length > 0) await announceTakenOut(trx, { communityId, ...at, caseIds }, now);
  await announceAll(
    trx,
    authors.map((personId) => ({ communityId, kind: 'case-changed', personId })),
    now,
  );
}
