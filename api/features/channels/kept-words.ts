// Keeping a word that the engine suspected is a judgement: it is counted by kind, shape and reason; who made it is written
// down, never the word; and where the channel says so the post waits for a moderator. For an anonymous post the trail names
// the post alone; un-masking is a deed of its own.
import type { z } from 'zod';
import type { AccessedChannel } from '#api/access/channel.ts';
import type { Peer } from '#api/access/peer.ts';
import { writeAudit } from '#api/audit/index.ts';
import type { Trx } from '#api/database/index.ts';
import { countKept } from '#api/features/stripping/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import type { PostState } from '#shared/basics/lists.ts';
import type { keptWord } from '#shared/contract/channels.ts';

type Words = z.output<typeof keptWord>[];

/** A post begins visible, unless its author kept a word and the channel wants to look at those first. */
export const stateAtFirst = (
  channel: Pick<AccessedChannel, 'holdsOverruled'>,
  kept: Words,
): Extract<PostState, 'visible' | 'held'> => (channel.holdsOverruled && kept.length > 0 ? 'held' : 'visible');

type Kept = {
  postId: PostId;
  isAnonymous: boolean;
  state: PostState;
  kept: Words;
  texts: { title?: string; body: string };
  now: Date;
};

export async function noteKept(trx: Trx, peer: Peer, post: Kept): Promise<void> {
  const { postId, isAnonymous, state, kept, texts, now } = post;
  if (kept.length === 0) return;
  await countKept(
    trx,
    peer,
    kept.map(({ kind, reason, field, start, end }) => ({
      kind,
      reason,
      words: (texts[field] ?? '').slice(start, end),
    })),
    now,
  );
  await writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: isAnonymous ? null : peer.personId,
    deed: 'suspected-words-kept',
    subjectKind: 'post',
    subjectId: postId,
    detail: {
      words: kept.length,
      kinds: [...new Set(kept.map((one) => one.kind))].sort().join(' '),
      reasons: [...new Set(kept.map((one) => one.reason))].sort().join(' '),
      state,
    },
  });
}
