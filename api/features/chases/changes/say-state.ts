// How the handover stands, as the worker heard it; closing with what came of it; and opening again what was closed.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import type { ChaseState } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/chases.ts';
import { changeChase, checkOpen, checkSeen, type Held } from './change.ts';
import { isReferenceFree } from './queries.ts';
import { makeReference, referenceAttemptsMax } from './reference.ts';

export function sayState(context: PeerContext, ask: z.output<typeof contract.sayState.input>) {
  return changeChase(context, 'say-state', ask, (_trx, held) => {
    checkOpen(held);
    checkSeen(held, ask.seenVersion);
    const cannotHelp = ask.state === 'cannot-help' ? ask.cannotHelp : null;
    const state = { to: ask.state, cannotHelp, at: context.now };
    return { event: { kind: 'said', state: ask.state }, set: { version: held.version + 1, state } };
  });
}

export function closeChase(context: PeerContext, ask: z.output<typeof contract.closeChase.input>) {
  const { outcome, barriers, seenVersion } = ask;
  return changeChase(context, 'close', ask, (_trx, held) => {
    // Two tabs that close the same chase the same way want the same thing.
    if (held.closedAt !== null) throw refuse(held.outcome === outcome ? 'already-done' : 'chase-closed');
    checkSeen(held, seenVersion);
    const to = stateAfter(held, outcome);
    const isNew = to !== held.state;
    return {
      event: { kind: 'closed', state: to },
      set: {
        version: held.version + 1,
        closed: { at: context.now, outcome, barriers },
        ...(isNew && { state: { to, cannotHelp: null, at: context.now } }),
      },
    };
  });
}

function stateAfter(held: Held, outcome: string): ChaseState {
  if (outcome === 'cancelled') return 'cancelled';
  return held.state === 'cannot-help' ? 'cannot-help' : 'ended';
}

/** Its old reference may have been given away meanwhile; then it gets a new one, and the worker sees it. */
export function reopenChase(context: PeerContext, ask: z.output<typeof contract.reopenChase.input>) {
  const { peer, random, now } = context;
  return changeChase(context, 'reopen', ask, async (trx, held) => {
    if (held.closedAt === null) throw refuse('already-done');
    checkSeen(held, ask.seenVersion);
    let { reference } = held;
    for (let attempt = 0; !(await isReferenceFree(trx, peer, reference)); attempt++) {
      if (attempt === referenceAttemptsMax) throw new Error('No reference is free.');
      reference = makeReference(random, attempt);
    }
    const state =
      held.state === 'cancelled' ? { to: 'waiting' as const, cannotHelp: null, at: now } : undefined;
    return {
      event: { kind: 'reopened', state: state?.to ?? held.state },
      set: { version: held.version + 1, closed: null, reference, ...(state && { state }) },
    };
  });
}
