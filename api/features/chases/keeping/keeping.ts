// How long a community keeps closed chases: read and set by those who run it, who see figures and no chase.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import {
  type ChaseOutcome,
  type ChaseState,
  chaseOutcomes,
  chaseStates,
  barriers as everyBarrier,
} from '#shared/basics/lists.ts';
import type * as contract from '#shared/contract/chases-keeping.ts';
import { oldOf } from './forget-chases.ts';
import { countOldChases, findKeeping, selectTotals, type Total, upsertKeeping } from './queries.ts';

export async function readKeeping({ db, peer, now }: PeerContext) {
  const months = (await findKeeping(db, peer))?.months ?? limits.chaseKeepMonths.usual;
  return { months, old: await countOldChases(db, peer, oldOf(now, months)) };
}

export async function setKeeping(
  { db, peer, now }: PeerContext,
  { months }: z.output<typeof contract.setKeeping.input>,
) {
  const { communityId, personId } = peer;
  return transact(db, async (trx) => {
    await upsertKeeping(trx, peer, months, now);
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'chase-keeping-set',
      subjectKind: 'community',
      subjectId: communityId,
      detail: { months },
    });
    return { months, old: await countOldChases(trx, peer, oldOf(now, months)) };
  });
}

export async function readTotals({ db, peer }: PeerContext) {
  const rows: readonly Total[] = await selectTotals(db, peer);
  const sum = (of: (row: Total) => boolean) => rows.filter(of).reduce((all, { chases }) => all + chases, 0);
  return {
    open: sum((row) => !row.isClosed),
    closed: sum((row) => row.isClosed),
    states: chaseStates.map((state: ChaseState) => ({
      state,
      chases: sum((row) => !row.isClosed && row.state === state),
    })),
    outcomes: chaseOutcomes.map((outcome: ChaseOutcome) => ({
      outcome,
      chases: sum((row) => row.outcome === outcome),
    })),
    barriers: everyBarrier.map((barrier) => ({
      barrier,
      chases: sum((row) => row.barriers.includes(barrier)),
    })),
  };
}
