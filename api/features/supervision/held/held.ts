// Urgent posts that wait for a moderator, as supervisors and their authors see them. The words are shown when asked for, and that
// leaves a line in the trail; who has it is told to the author, who may be behind a mask to everybody else.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { standingOf } from '#api/features/supervision/rota/standing.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/supervision.ts';
import { findOwnHeld, lockHeld, selectHeld, selectOtherLines, updateSeen } from './queries.ts';
import { announceTo } from './tell.ts';

const shownMax = 50;

export async function listHeld({ db, peer }: PeerContext) {
  const rows = await selectHeld(db, peer, shownMax);
  return { items: rows.map((row) => ({ ...row, heldAt: row.heldAt.toISOString() })) };
}

export async function openHeld(context: PeerContext, { postId }: z.output<typeof contract.openHeld.input>) {
  return transact(context.db, async (trx) => {
    const { title, body } = await accessHeld(trx, context, postId);
    await audit(trx, context, 'held-post-opened', postId);
    return { title, body };
  });
}

export async function takeHeld(context: PeerContext, { postId }: z.output<typeof contract.takeHeld.input>) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    const { authorId, seenBy } = await accessHeld(trx, context, postId);
    // Sent again after a lost answer.
    if (seenBy === peer.personId) return {};
    if (seenBy !== null) throw refuse('already-done');
    await updateSeen(trx, peer, postId, now);
    await audit(trx, context, 'held-post-taken', postId);
    await announceTo(trx, peer, [authorId], now);
    return {};
  });
}

export async function readHeld(
  { db, peer, now }: PeerContext,
  { postId }: z.output<typeof contract.readHeld.input>,
) {
  const own = await findOwnHeld(db, peer, postId);
  if (own === undefined) throw refuse('not-found');
  const lines = peer.areaId === null ? [] : await selectOtherLines(db, peer, peer.areaId);
  return { ...own, standing: await standingOf(db, peer, now, 'at-once'), lines };
}

async function accessHeld(trx: Trx, { peer }: PeerContext, postId: PostId) {
  const held = await lockHeld(trx, peer, postId);
  if (held === undefined) throw refuse('not-found');
  return held;
}

const audit = (trx: Trx, { peer, now }: PeerContext, deed: string, postId: PostId) =>
  writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: peer.personId,
    deed,
    subjectKind: 'post',
    subjectId: postId,
  });
