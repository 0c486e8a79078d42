// One change of one chase, once however often it is sent: held, judged, written with its key, told. A change of state that
// was made on an older version is refused, so that two devices, or the worker and the organisation, never overwrite each other.
import { retried } from '#api/database/faults.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { readInFull } from '#api/features/chases/read-chase.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { announceChase } from './announce.ts';
import { hashOf } from './asked.ts';
import {
  type Changed,
  findEventByKey,
  insertEvent,
  lockChase,
  type NewEvent,
  updateChase,
} from './queries.ts';

export type Held = NonNullable<Awaited<ReturnType<typeof lockChase>>>;
type Ask = { key: string; chaseId: ChaseId };
export type Change = {
  event: Pick<NewEvent, 'kind' | 'state'> & { dueOn?: string | undefined };
  set?: Omit<Changed, 'number'>;
};

/** Deeds that belong to an open chase refuse a closed one by name. */
export function checkOpen(held: Held): void {
  if (held.closedAt !== null) throw refuse('chase-closed');
}

export function checkSeen(held: Held, seenVersion: number): void {
  if (held.version !== seenVersion) throw refuse('changed-elsewhere');
}

export async function changeChase(
  context: PeerContext,
  name: string,
  ask: Ask,
  deed: (trx: Trx, held: Held) => Promise<Change> | Change,
) {
  const { db, peer, now, config, again } = context;
  const { key, chaseId } = ask;
  const askHash = hashOf(config.secret, name, ask);
  return retried(
    () =>
      transact(db, async (trx) => {
        const held = await lockChase(trx, peer, chaseId);
        if (held === undefined) throw refuse('not-found');
        const before = await findEventByKey(trx, peer, chaseId, key);
        if (before !== undefined && before.askHash !== askHash) throw refuse('key-reused');
        if (before === undefined) {
          const { event, set = {} } = await deed(trx, held);
          const number = held.lastNumber + 1;
          await updateChase(trx, peer, chaseId, { ...set, number });
          const keyed = { key, askHash };
          await insertEvent(trx, peer, chaseId, { ...event, number, isByOrganisation: false, keyed, now });
          await announceChase(trx, peer, now);
        }
        return readInFull(trx, peer, chaseId, now);
      }),
    again,
  );
}
