// Makes a chase, once however often it is sent: its id, made by the device, is the key. Needs nothing but a need.
import type { z } from 'zod';
import { retried } from '#api/database/faults.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { readInFull } from '#api/features/chases/read-chase.ts';
import { noteKept } from '#api/features/stripping/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { createChase as contract } from '#shared/contract/chases.ts';
import { wallTime } from '#shared/next-steps/uk-time.ts';
import { settleAbout } from './about.ts';
import { announceChase } from './announce.ts';
import { hashOf } from './asked.ts';
import { settleDue } from './due.ts';
import { findMade, insertChase, insertEvent } from './queries.ts';
import { makeReference, referenceAttemptsMax } from './reference.ts';

type Ask = z.output<typeof contract.input>;

export async function createChase(context: PeerContext, ask: Ask) {
  const { db, peer, now, config, again } = context;
  const askHash = hashOf(config.secret, 'create', ask);
  return retried(
    () =>
      transact(db, async (trx) => {
        const made = await findMade(trx, peer, ask.chaseId);
        // Another's id is as if it were ours with other words: nothing is learnt from it.
        if (made !== undefined && (made.personId !== peer.personId || made.askHash !== askHash))
          throw refuse('key-reused');
        if (made === undefined) await make(context, trx, ask, askHash);
        return readInFull(trx, peer, ask.chaseId, now);
      }),
    again,
  );
}

async function make({ peer, now, random }: PeerContext, trx: Trx, ask: Ask, askHash: string) {
  const about = await settleAbout(trx, peer, ask);
  const dueOn = settleDue(ask.dueOn, wallTime(now.getTime()).day);
  const { chaseId: id, source } = ask;
  const chase = { ...about, id, sourceKind: source.kind, sourceId: source.id, dueOn, askHash, now };
  for (let attempt = 0; ; attempt++) {
    if (attempt === referenceAttemptsMax) throw new Error('No reference is free.');
    if (await insertChase(trx, peer, { ...chase, reference: makeReference(random, attempt) })) break;
    // Taken meanwhile by the same send: the other one answers.
    if ((await findMade(trx, peer, id)) !== undefined) return;
  }
  const event = { number: 1, kind: 'made' as const, isByOrganisation: false, dueOn, now };
  await insertEvent(trx, peer, id, event);
  const kept = { kept: ask.kept, texts: { ask: ask.ask } };
  await noteKept(trx, peer, { subjectKind: 'chase', subjectId: id, ...kept, now });
  await announceChase(trx, peer, now);
}
