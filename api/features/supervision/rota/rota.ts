// Who is on duty when, as data: a supervisor says it for the hours ahead, an administrator writes the rota of an area.

import type { z } from 'zod';
import { accessOwnArea } from '#api/access/service.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type DutyId, makeUuid } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/supervision.ts';
import { deleteDuty, deleteRunningDuty, findSupervisor, selectRota, upsertDuty } from './queries.ts';

import { standingOf } from './standing.ts';
import { tellWaiting } from './tell-waiting.ts';

const hourMs = 3_600_000;
const spanMsMax = 14 * 24 * hourMs;

/** From now on, in one's own area; said again, it runs from now anew. */
export async function takeDuty(context: PeerContext, { hours }: z.output<typeof contract.takeDuty.input>) {
  const { db, peer, now, random } = context;
  const { areaId } = peer;
  if (areaId === null) throw refuse('area-not-set');
  await transact(db, async (trx) => {
    const left = await deleteRunningDuty(trx, peer, now);
    const id: DutyId = makeUuid(now.getTime(), random(10));
    const endsAt = new Date(now.getTime() + hours * hourMs);
    await upsertDuty(trx, peer, { id, areaId, personId: peer.personId, startsAt: now, endsAt });
    await tellWaiting(trx, peer, { areaIds: [...left, areaId] }, context);
    await audit(trx, context, 'duty-taken', id, { hours });
  });
  return standingOf(db, peer, now);
}

export async function leaveDuty(context: PeerContext) {
  const { db, peer, now } = context;
  await transact(db, async (trx) => {
    const left = await deleteRunningDuty(trx, peer, now);
    await tellWaiting(trx, peer, { areaIds: left }, context);
    await audit(trx, context, 'duty-left', null);
  });
  return standingOf(db, peer, now);
}

export async function listRota(
  { db, peer, now }: PeerContext,
  { areaId, cursor, limit }: z.output<typeof contract.listRota.input>,
) {
  const { id } = await accessOwnArea(db, peer, areaId);
  const rows = await selectRota(db, peer, id, now, readPlace<DutyId>(cursor), limit + 1);
  return toPage(rows, limit, toDuty, (row) => placeCursor({ at: row.endsAt, id: row.id }));
}

type Row = Awaited<ReturnType<typeof selectRota>>[number];
const toDuty = (row: Row) => ({
  ...row,
  startsAt: row.startsAt.toISOString(),
  endsAt: row.endsAt.toISOString(),
});

export async function setDuty(context: PeerContext, asked: z.output<typeof contract.setDuty.input>) {
  const { db, peer } = context;
  const { dutyId: id, personId } = asked;
  const [startsAt, endsAt] = [new Date(asked.startsAt), new Date(asked.endsAt)];
  const spanMs = endsAt.getTime() - startsAt.getTime();
  if (!(spanMs > 0 && spanMs <= spanMsMax)) throw refuse('malformed');
  return transact(db, async (trx) => {
    const { id: areaId } = await accessOwnArea(trx, peer, asked.areaId);
    const supervisor = await findSupervisor(trx, peer, personId);
    if (supervisor === undefined) throw refuse('not-found');
    await upsertDuty(trx, peer, { id, areaId, personId, startsAt, endsAt });
    await tellWaiting(trx, peer, { areaIds: [areaId] }, context);
    await audit(trx, context, 'duty-set', id);
    return toDuty({ id, personId, name: supervisor.name, startsAt, endsAt });
  });
}

export async function removeDuty(
  context: PeerContext,
  { dutyId }: z.output<typeof contract.removeDuty.input>,
) {
  return transact(context.db, async (trx) => {
    const areaId = await deleteDuty(trx, context.peer, dutyId);
    if (areaId === undefined) throw refuse('not-found');
    await tellWaiting(trx, context.peer, { areaIds: [areaId] }, context);
    await audit(trx, context, 'duty-removed', dutyId);
    return {};
  });
}

const audit = (
  trx: Trx,
  { peer, now }: PeerContext,
  deed: string,
  subjectId: string | null,
  detail: Record<string, number> = {},
) =>
  writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: peer.personId,
    deed,
    subjectKind: 'duty',
    subjectId,
    detail,
  });
