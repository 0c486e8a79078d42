// Changes what a chase is about, and when it is due. The last word counts; neither is a state that anybody may contest.
import type { z } from 'zod';
import { noteKept } from '#api/features/stripping/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type * as contract from '#shared/contract/chases.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { settleAbout } from './about.ts';
import { changeChase, checkOpen } from './change.ts';
import { settleDue } from './due.ts';

export function describeChase(context: PeerContext, ask: z.output<typeof contract.describeChase.input>) {
  return changeChase(context, 'describe', ask, async (trx, held) => {
    checkOpen(held);
    const { peer, now } = context;
    const kept = { kept: ask.kept, texts: { ask: ask.ask } };
    await noteKept(trx, peer, { subjectKind: 'chase', subjectId: ask.chaseId, ...kept, now });
    return { event: { kind: 'described' }, set: { about: await settleAbout(trx, peer, ask) } };
  });
}

export function moveDue(context: PeerContext, ask: z.output<typeof contract.moveDue.input>) {
  return changeChase(context, 'move-due', ask, (_trx, held) => {
    checkOpen(held);
    const dueOn = settleDue(ask.dueOn, wallTime(context.now.getTime()).day);
    return { event: { kind: 'due-moved', dueOn }, set: { dueOn } };
  });
}
