// A worker asks for supervision: once however often it is sent, and supervisors hear of it in the same transaction. Who is there
// is said with the answer, and where nobody is, whom to ring.

import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import { retried } from '#api/database/faults.ts';
import { transact } from '#api/database/index.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { SupervisionId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/supervision.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { announceAround, askToTellSupervision } from './announce.ts';
import { countAskedSince, findMade, findOwn, insertRequest, selectMine, updateClosed } from './queries.ts';
import { standingOf } from './rota/standing.ts';
import { toOwn } from './shapes.ts';

/** What was asked, as a digest that only we can make: it rests beside the request and must not help anybody guess. */
const hashOf = (secret: string, ask: object): string =>
  createHmac('sha256', secret)
    .update(`supervision\n${JSON.stringify(Object.entries(ask).sort(([a], [b]) => (a < b ? -1 : 1)))}`)
    .digest('hex');

/** A supervisor reads it: a path that the content does not hold would be words that no engine judged. The request itself always goes. */
const knownPath = (pathId: string | null): string | null =>
  nationalPack.paths.some(({ id }) => id === pathId) ? pathId : null;

const hourBefore = (now: Date): Date => new Date(now.getTime() - 3_600_000);

export async function ask(context: PeerContext, asked: z.output<typeof contract.ask.input>) {
  const { db, peer, now, config, random, again } = context;
  const { requestId: id, need, pathId, isUrgent, body } = asked;
  const askHash = hashOf(config.secret, asked);
  const request = await retried(
    () =>
      transact(db, async (trx) => {
        const isNew = await insertRequest(trx, peer, {
          id,
          areaId: peer.areaId,
          need,
          pathId: knownPath(pathId),
          isUrgent,
          body,
          askHash,
          now,
        });
        if (!isNew) {
          const made = await findMade(trx, peer, id);
          // Another's id is as if it were ours with other words: nothing is learnt from it.
          if (made?.askerId !== peer.personId || made.askHash !== askHash) throw refuse('key-reused');
        }
        const own = await findOwn(trx, peer, id);
        if (own === undefined) throw new Error('A request that was just made is missing.');
        if (isNew && (await countAskedSince(trx, peer, hourBefore(now))) > limits.supervisionPerHourMax)
          throw refuse('too-many-requests');
        if (isNew) {
          await askToTellSupervision(trx, peer, id, { now, random });
          await announceAround(trx, peer, { askerId: peer.personId, areaId: peer.areaId }, now);
        }
        return toOwn(own);
      }),
    again,
  );
  return { request, standing: await standingOf(db, peer, now, 'at-once') };
}

export async function listMine(
  { db, peer }: PeerContext,
  { cursor, limit }: z.output<typeof contract.listMine.input>,
) {
  const rows = await selectMine(db, peer, readPlace<SupervisionId>(cursor), limit + 1);
  return toPage(rows, limit, toOwn, (row) => placeCursor({ at: row.askedAt, id: row.id }));
}

/** No longer needed. What was closed meanwhile stays as it was closed. */
export async function withdraw(
  { db, peer, now }: PeerContext,
  { requestId }: z.output<typeof contract.withdraw.input>,
) {
  return transact(db, async (trx) => {
    const mine = await findOwn(trx, peer, requestId);
    if (mine === undefined) throw refuse('not-found');
    const isClosedNow = await updateClosed(trx, peer, requestId, 'withdrawn', now);
    const own = await findOwn(trx, peer, requestId);
    if (own === undefined) throw refuse('not-found');
    if (isClosedNow) await announceAround(trx, peer, { askerId: peer.personId, areaId: peer.areaId }, now);
    return toOwn(own);
  });
}
