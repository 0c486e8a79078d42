// Keeping a word that the engine suspected is a judgement: who made it, of what kind and why is written down, never the
// word. For an anonymous post the trail names the post alone; un-masking is a deed of its own.

import type { z } from 'zod';
import type { Peer } from '#api/access/peer.ts';
import { writeAudit } from '#api/audit/index.ts';
import type { Trx } from '#api/database/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import type { keptWord } from '#shared/contract/channels.ts';

type Kept = {
  postId: PostId;
  isAnonymous: boolean;
  kept: readonly z.output<typeof keptWord>[];
  now: Date;
};

export async function auditKept(
  trx: Trx,
  peer: Peer,
  { postId, isAnonymous, kept, now }: Kept,
): Promise<void> {
  if (kept.length === 0) return;
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
    },
  });
}
