// What peers have learnt of a service, in a few words that passed the engine. A tip is a peer's experience, not advice of
// the house, and carries the role of whoever gave it.

import type { z } from 'zod';
import { accessService } from '#api/access/service.ts';
import { transact } from '#api/database/index.ts';
import { roleShown } from '#api/features/directory/shapes.ts';
import { noteKept } from '#api/features/stripping/index.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type TipId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/directory.ts';
import { findTipByKey, insertTip, selectTips, withdrawOwnTip } from './queries.ts';

export async function listTips({ db, peer }: PeerContext, ask: z.output<typeof contract.listTips.input>) {
  const { id } = await accessService(db, peer, ask.serviceId);
  const before = readPlace<TipId>(ask.cursor);
  const key = before && { postedAt: before.at, id: before.id };
  const rows = await selectTips(db, peer, id, key, ask.limit + 1);
  return toPage(
    rows,
    ask.limit,
    (row) => ({ ...row, postedAt: row.postedAt.toISOString() }),
    ({ postedAt, id }) => placeCursor({ at: postedAt, id }),
  );
}

export async function addTip(
  { db, peer, now, random }: PeerContext,
  ask: z.output<typeof contract.addTip.input>,
): Promise<{ tipId: TipId }> {
  if (!ask.isConfirmed) throw refuse('not-confirmed');
  const { key, body, kept } = ask;
  const tipId: TipId = makeUuid(now.getTime(), random(10));
  return transact(db, async (trx) => {
    const { id: serviceId } = await accessService(trx, peer, ask.serviceId);
    if (await insertTip(trx, peer, { tipId, serviceId, key, body, byRole: roleShown(peer.roles), now })) {
      await noteKept(trx, peer, { subjectKind: 'tip', subjectId: tipId, kept, texts: { body }, now });
      return { tipId };
    }
    const before = await findTipByKey(trx, peer, key);
    if (before?.serviceId !== serviceId || before.body !== body) throw refuse('key-reused');
    return { tipId: before.tipId };
  });
}

export async function withdrawTip(
  { db, peer }: PeerContext,
  { tipId }: z.output<typeof contract.withdrawTip.input>,
) {
  if (!(await withdrawOwnTip(db, peer, tipId))) throw refuse('not-found');
  return {};
}
