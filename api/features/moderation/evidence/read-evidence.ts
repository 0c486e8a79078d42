// Who may have seen a leak, and what it said: the second for auditors alone, and every look leaves an entry.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { readEvidence as evidence, listWhoMayHaveSeen as seen } from '#shared/contract/moderation.ts';
import { countReaders, findCasePost, findEvidence, selectWhoCouldRead } from './queries.ts';

export async function listWhoMayHaveSeen(
  { db, peer }: PeerContext,
  { caseId, cursor, limit }: z.output<typeof seen.input>,
) {
  const post = await findCasePost(db, peer, caseId);
  if (post === undefined) throw refuse('not-found');
  if (cursor !== undefined && !/^\d{1,6}$/.test(cursor)) throw refuse('malformed');
  const offset = Number(cursor ?? 0);
  const rows = await selectWhoCouldRead(db, peer, post, offset, limit + 1);
  const readers = await countReaders(db, peer, post);
  return { items: rows.slice(0, limit), next: rows.length > limit ? String(offset + limit) : null, readers };
}

export async function readEvidence(
  { db, peer, now }: PeerContext,
  { caseId }: z.output<typeof evidence.input>,
) {
  return transact(db, async (trx) => {
    const post = await findCasePost(trx, peer, caseId);
    const found = post && (await findEvidence(trx, peer, post.postId));
    if (post === undefined || found === undefined) throw refuse('not-found');
    await writeAudit(trx, {
      communityId: peer.communityId,
      at: now,
      actorId: peer.personId,
      deed: 'evidence-read',
      subjectKind: 'post',
      subjectId: post.postId,
    });
    const { title, body, takenAt } = found;
    const earlier = found.earlier.map((one) => ({ title: one.title, body: one.body }));
    return { title, body, earlier, takenAt: takenAt.toISOString() };
  });
}
