// Keeping what was found, and what is kept. Whatever one may no longer see is kept on, and not shown. Doing it twice changes nothing.
import type { z } from 'zod';
import { searchRules } from '#api/access/searchable.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { uuidPattern } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/saved.ts';
import { countSaved, deleteSaved, findFindable, insertSaved, type SavedKey, selectSaved } from './queries.ts';

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
  const rows = await selectSaved(db, reader, { id, after: readCursor(cursor) }, limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ savedAt, ...one }) => ({ ...one, savedAt: savedAt.toISOString() })),
    next: rows.length > limit && last ? `${last.savedAt.toISOString()},${last.id}` : null,
  };
}

function readCursor(cursor: string | undefined): SavedKey | null {
  if (cursor === undefined) return null;
  const [at = '', id = ''] = cursor.split(',');
  const savedAt = new Date(at);
  if (Number.isNaN(savedAt.getTime()) || !uuidPattern.test(id)) throw refuse('malformed');
  return { savedAt, id };
}
