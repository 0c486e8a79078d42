// A moderator decides, once: the post's state, the words to its author, the trail and the news in one transaction. Of two
// moderators the second is told; nobody decides of their own business.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { settlePost } from '#api/features/channels/index.ts';
import {
  cutIdentifiers,
  quarantineWords,
  type Reached,
  restoreWords,
} from '#api/features/moderation/evidence/quarantine.ts';
import { nudgeOfDecision } from '#api/features/nudges/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announce, announceAll } from '#api/realtime/announce.ts';
import { announceTakenOut } from '#api/realtime/taken-out.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { Decision, PostState } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { decide as contract } from '#shared/contract/moderation.ts';
import { lockCase, openHeldCase, updateDecision } from './queries.ts';

const stateAfter: Readonly<Record<Decision, PostState>> = {
  kept: 'visible',
  hidden: 'hidden',
  returned: 'returned',
  quarantined: 'quarantined',
  cut: 'visible',
};

export async function decide(
  { db, peer, now, random }: PeerContext,
  { caseId, decision, words: said, seenVersion, cuts }: z.output<typeof contract.input>,
) {
  const words = said ?? null;
  if (decision === 'returned' && words === null) throw refuse('empty');
  const isCut = decision === 'cut';
  if (isCut && cuts === undefined) throw refuse('empty');
  // Offsets are of the words that were looked at, and of no others.
  if ((isCut && seenVersion === undefined) || (!isCut && cuts !== undefined)) throw refuse('malformed');
  return transact(db, async (trx) => {
    await openHeldCase(trx, peer, caseId);
    const opened = await lockCase(trx, peer, caseId);
    if (opened === undefined) throw refuse('not-found');
    if (!opened.canDecide) throw refuse('own-case');
    // Sent again after a lost answer.
    if (opened.isDecidedByMe && opened.decision === decision && opened.words === words)
      return { state: stateAfter[decision], purged: [] };
    if (opened.decision !== null) throw refuse('already-decided');
    const { postId } = opened;
    const state = stateAfter[decision];
    const settled = await settlePost(trx, peer, postId, state, now, seenVersion);
    const { channelId, threadId, before, isQuestion } = settled;
    // What was hidden, given back, taken out or taken back does not come out by a cut.
    if (isCut && before !== 'visible' && before !== 'held') throw refuse('not-allowed');
    let reached: Reached = { purged: [], authors: [], caseIds: [] };
    if (cuts !== undefined) reached = await cutIdentifiers(trx, peer, postId, { ...settled, cuts }, now);
    if (before !== 'quarantined' && state === 'quarantined')
      reached = await quarantineWords(trx, peer, postId, settled, now);
    if (before === 'quarantined' && state !== 'quarantined')
      reached.authors = await restoreWords(trx, peer, postId, settled);
    await updateDecision(trx, peer, caseId, { decision, words, now });
    const { communityId, personId } = peer;
    await nudgeOfDecision(trx, { communityId, caseId }, { now, random });
    if (before === 'held' && state === 'visible')
      await askJob(trx, { kind: 'tell-post', communityId, subjectId: postId, dueAt: now }, { now, random });
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: `post-${decision}`,
      subjectKind: 'post',
      subjectId: postId,
      detail: { before, hasWords: words !== null },
    });
    await wakeModerators(trx, communityId);
    // A post that stands as it stood is no news, or everybody would learn that it had been reported.
    if (before !== state || isCut) {
      // What was held is new to everybody else.
      const added = isQuestion ? ('thread-started' as const) : ('post-added' as const);
      const kind = before === 'held' && state === 'visible' ? added : ('post-changed' as const);
      await announce(trx, { communityId, kind, channelId, threadId, postId }, now);
      const { caseIds } = reached;
      if (state !== 'visible' || isCut)
        await announceTakenOut(
          trx,
          { communityId, channelId, threadId, postId, caseIds, isLeak: state === 'quarantined' || isCut },
          now,
        );
    }
    await announceAll(
      trx,
      reached.authors.map((personId) => ({ communityId, kind: 'case-changed', personId })),
      now,
    );
    return { state, purged: reached.purged };
  });
}
