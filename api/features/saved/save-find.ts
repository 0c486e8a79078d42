// Keeping what was found, and what is kept. Whatever one may no longer see is kept on, and not shown. Doing it twice changes nothing.

import type { z } from 'zod';
import { searchRules } from '#api/access/searchable.ts';
import { transact } from '#api/database/index.ts';
import { placeCursor, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/saved.ts';
import { countSaved, deleteSaved, findFindable, insertSaved, selectSaved } from './queries.ts';

export async function setSaved(
  { db, peer, now }: PeerContext,
  { kind, id, isSaved }: z.output<typeof contract.setSaved.input>,
) {
  return transact(db, async (trx) => {
    // What is gone can still be put down.
    if (!isSaved) await deleteSaved(trx, peer, { kind, id });
    else {
      if ((await findFindable(trx, { peer, rules: searchRules }, { kind, id })) === undefined)
        throw refuse('not-found');
      if ((await countSaved(trx, peer)) >= limits.savedMax) throw refuse('too-many-saved');
      await insertSaved(trx, peer, { kind, id }, now);
    }
    return {};
  });
}

export async function listSaved(
  { db, peer }: PeerContext,
  { id, cursor, limit }: z.output<typeof contract.listSaved.input>,
) {
  const reader = { peer, rules: searchRules };
  const place = readPlace(cursor);
  const after = place && { savedAt: place.at, id: place.id };
  const rows = await selectSaved(db, reader, { id, after }, limit + 1);
  return toPage(
    rows,
    limit,
    ({ savedAt, ...one }) => ({ ...one, savedAt: savedAt.toISOString() }),
    ({ savedAt, id }) => placeCursor({ at: savedAt, id }),
  );
}
