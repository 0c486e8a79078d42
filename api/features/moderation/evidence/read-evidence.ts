// Who may have seen a leak, and what it said: the second for auditors alone. Every look leaves an entry.

import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { readNumber } from '#api/paging/cursors.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { readEvidence as evidence, listWhoMayHaveSeen as seen } from '#shared/contract/moderation.ts';
import { countReaders, findCasePost, findEvidence, selectWhoCouldRead } from './queries.ts';

export async function listWhoMayHaveSeen(
  context: PeerContext,
  { caseId, cursor, limit }: z.output<typeof seen.input>,
) {
  const { db, peer } = context;
  const post = await findCasePost(db, peer, caseId);
  if (post === undefined) throw refuse('not-found');
  const offset = readNumber(cursor, 6) ?? 0;
  // Once a look, not once a page.
  if (cursor === undefined)
    await transact(db, (trx) => audit(trx, context, 'leak-readers-listed', post.postId));
  const rows = await selectWhoCouldRead(db, peer, post, offset, limit + 1);
  const readers = await countReaders(db, peer, post);
  return { items: rows.slice(0, limit), next: rows.length > limit ? String(offset + limit) : null, readers };
}

export async function readEvidence(
  context: PeerContext,
  { caseId, reason }: z.output<typeof evidence.input>,
) {
  const { db, peer } = context;
  return transact(db, async (trx) => {
    const post = await findCasePost(trx, peer, caseId);
    const found = post && (await findEvidence(trx, peer, post.postId, { isCut: post.decision === 'cut' }));
    if (post === undefined || found === undefined) throw refuse('not-found');
    await audit(trx, context, 'evidence-read', post.postId, { reason });
    const { title, body, takenAt } = found;
    const earlier = found.earlier.map((one) => ({ title: one.title, body: one.body }));
    return { title, body, earlier, takenAt: takenAt.toISOString() };
  });
}

const audit = (trx: Trx, { peer, now }: PeerContext, deed: string, postId: PostId, detail = {}) =>
  writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: peer.personId,
    deed,
    subjectKind: 'post',
    subjectId: postId,
    detail,
  });
