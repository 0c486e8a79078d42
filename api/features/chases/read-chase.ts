// One chase of the worker with its life and its checks. Another's and none are one answer.
import type { z } from 'zod';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { readChase as contract } from '#shared/contract/chases.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { findChase, selectChecks, selectEvents, selectWithThem } from './queries.ts';
import { toChase, toCheck, toEvent } from './shapes.ts';

export async function readChase(
  { db, peer, now }: PeerContext,
  { chaseId }: z.output<typeof contract.input>,
) {
  return readInFull(db, peer, chaseId, now);
}

export async function readInFull(db: Database, peer: Peer, chaseId: ChaseId, now: Date) {
  const today = wallTime(now.getTime()).day;
  const row = await findChase(db, peer, chaseId, { today, now });
  if (row === undefined) throw refuse('not-found');
  const events = await selectEvents(db, peer, chaseId, limits.chaseEventsMax);
  const checks = await selectChecks(db, peer, chaseId);
  const organisation = row.closedAt === null ? (row.organisation ?? row.service) : null;
  const withThem =
    organisation === null
      ? []
      : await selectWithThem(db, peer, { id: chaseId, organisation }, limits.chasesWithThemMax);
  return { ...toChase(row, today), events: events.map(toEvent), checks: checks.map(toCheck), withThem };
}
