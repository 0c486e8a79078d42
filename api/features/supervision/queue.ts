// What supervisors do: see who waits, open one's words, take it, close it. Each privileged act leaves its line in the audit
// trail; two supervisors never hold the same request.

import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { SupervisionId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/supervision.ts';
import { announceAround, askToTellSupervision } from './announce.ts';
import { findQueued, lockRequest, selectQueue, updateClosed, updateHeld } from './queries.ts';
import { queueCursor, readQueueCursor, toQueued } from './shapes.ts';

export async function listQueue(
  { db, peer, now }: PeerContext,
  { cursor, limit }: z.output<typeof contract.listQueue.input>,
) {
  const rows = await selectQueue(db, peer, now, readQueueCursor(cursor), limit + 1);
  return toPage(rows, limit, toQueued, queueCursor);
}

export async function openRequest(context: PeerContext, { requestId }: z.output<typeof contract.open.input>) {
  return transact(context.db, async (trx) => {
    const { body } = await held(trx, context, requestId);
    const shown = await shownAs(trx, context, requestId);
    await audit(trx, context, 'supervision-opened', requestId);
    return { ...shown, body };
  });
}

export async function acknowledge(
  context: PeerContext,
  { requestId }: z.output<typeof contract.acknowledge.input>,
) {
  const { db, peer, now, random } = context;
  return transact(db, async (trx) => {
    const request = await held(trx, context, requestId);
    if (request.closedAt !== null) throw refuse('changed-elsewhere');
    if (request.heldBy !== null && request.heldBy !== peer.personId) throw refuse('changed-elsewhere');
    const isNew = request.heldBy === null;
    if (isNew) await updateHeld(trx, peer, requestId, now);
    const shown = await shownAs(trx, context, requestId);
    if (isNew) {
      await askToTellSupervision(trx, peer, requestId, { now, random });
      await audit(trx, context, 'supervision-acknowledged', requestId);
      await announceAround(trx, peer, request, now);
    }
    return shown;
  });
}

export async function closeRequest(
  context: PeerContext,
  { requestId, ended }: z.output<typeof contract.close.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    const request = await held(trx, context, requestId);
    if (request.heldBy !== null && request.heldBy !== peer.personId) throw refuse('changed-elsewhere');
    if (request.closedAt !== null) {
      // The same press, sent again.
      if (request.closedBy === peer.personId && request.ended === ended) return closed(requestId);
      throw refuse('changed-elsewhere');
    }
    if (request.heldBy === null) await updateHeld(trx, peer, requestId, now);
    await updateClosed(trx, peer, requestId, ended, now);
    await audit(trx, context, 'supervision-closed', requestId, { ended });
    await announceAround(trx, peer, request, now);
    return closed(requestId);
  });
}

const closed = (id: SupervisionId) => ({ id, state: 'closed' as const });

async function held(trx: Trx, { peer, now }: PeerContext, id: SupervisionId) {
  const request = await lockRequest(trx, peer, id, now);
  if (request === undefined) throw refuse('not-found');
  return request;
}

async function shownAs(trx: Trx, { peer, now }: PeerContext, id: SupervisionId) {
  const row = await findQueued(trx, peer, id, now);
  if (row === undefined) throw refuse('not-found');
  return toQueued(row);
}

const audit = (trx: Trx, { peer, now }: PeerContext, deed: string, subjectId: string, detail = {}) =>
  writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: peer.personId,
    deed,
    subjectKind: 'supervision',
    subjectId,
    detail,
  });
