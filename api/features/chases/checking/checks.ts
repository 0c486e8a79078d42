// Looking after two, six and twelve weeks and most of a year whether the support still helps, as the worker chooses.
import type { z } from 'zod';
import { changeChase, checkOpen } from '#api/features/chases/changes/change.ts';
import { checkDueOn, settleDue } from '#api/features/chases/changes/due.ts';
import type { PeerContext } from '#api/trpc.ts';
import type * as contract from '#shared/contract/chases.ts';
import { workingDayFrom } from '#shared/contract/working-days.ts';
import { addDays, wallTime } from '#shared/next-steps/uk-time.ts';
import {
  deletePlannedChecks,
  insertCheck,
  updateCarryOn,
  updateNextCheck,
  upsertOpen,
  upsertResult,
} from './queries.ts';

export function planChecks(context: PeerContext, ask: z.output<typeof contract.planChecks.input>) {
  const { peer, now } = context;
  const today = wallTime(now.getTime()).day;
  return changeChase(context, 'plan-checks', ask, async (trx) => {
    await deletePlannedChecks(trx, peer, ask.chaseId, ask.checks);
    for (const at of new Set(ask.checks))
      await insertCheck(trx, peer, ask.chaseId, { at, dueOn: checkDueOn(at, today) });
    await updateNextCheck(trx, peer, ask.chaseId);
    return { event: { kind: 'planned' } };
  });
}

/** Support goes on: the chase waits until that day, and stepping down is asked about then. The day stands in its life as a plan. */
export function carryOn(context: PeerContext, ask: z.output<typeof contract.carryOn.input>) {
  const { peer, now } = context;
  return changeChase(context, 'carry-on', ask, async (trx, held) => {
    checkOpen(held);
    const today = wallTime(now.getTime()).day;
    const until = settleDue(addDays(today, ask.weeks * 7), today);
    await updateCarryOn(trx, peer, ask.chaseId, until);
    return { event: { kind: 'planned', dueOn: until }, set: { dueOn: until } };
  });
}

export function recordCheck(context: PeerContext, ask: z.output<typeof contract.recordCheck.input>) {
  const { peer, now } = context;
  const { at, result, triesAgain } = ask;
  return changeChase(context, 'record-check', ask, async (trx) => {
    const today = wallTime(now.getTime()).day;
    const again = result === 'not-reached' && triesAgain ? workingDayFrom(addDays(today, 7)) : undefined;
    if (again === undefined) await upsertResult(trx, peer, ask.chaseId, { at, today, result, now });
    else await upsertOpen(trx, peer, ask.chaseId, { at, dueOn: again });
    await updateNextCheck(trx, peer, ask.chaseId);
    return { event: { kind: 'checked', dueOn: again } };
  });
}
