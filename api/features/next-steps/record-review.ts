// An administrator records who reviewed the content, with role and date. It covers this content and no later one.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/next-steps.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { insertReview } from './queries.ts';
import { digestOf } from './sign.ts';

export async function recordReview(
  { db, peer, now }: PeerContext,
  { digest, name, role, on }: z.output<typeof contract.recordReview.input>,
) {
  // What the reviewer read is not what would be published, or it was read tomorrow.
  if (digest !== digestOf(nationalPack) || on > wallTime(now.getTime()).day) throw refuse('malformed');
  const { communityId, personId } = peer;
  return transact(db, async (trx) => {
    await insertReview(trx, { communityId, digest, name, role, on, recordedBy: personId, now });
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'next-steps-reviewed',
      subjectKind: 'pack',
      subjectId: null,
      detail: { version: nationalPack.version },
    });
    return {};
  });
}
