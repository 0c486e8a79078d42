// A copy of the trail that anybody can verify, line by line (docs/audit.md). What stays closed is its seal alone: the chain leads over it.
import type { z } from 'zod';
import { entryText } from '#api/audit/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { exportEntries as contract } from '#shared/contract/audit.ts';
import { noteLook } from './note-look.ts';
import { type LineRow, selectLines } from './queries.ts';

export async function exportEntries(
  context: PeerContext,
  { cursor, limit }: z.output<typeof contract.input>,
) {
  const { db, peer } = context;
  if (cursor === undefined) await noteLook(context, 'trail-exported');
  const rows = await selectLines(db, peer, cursor ?? '0', limit + 1);
  const shown = rows.slice(0, limit);
  return {
    lines: shown.map((row) => JSON.stringify(lineOf(peer.communityId, row))),
    next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}

function lineOf(communityId: string, { seq, previousHash, hash, sealed, whole }: LineRow) {
  const entry =
    whole && entryText({ communityId, seq, ...whole, at: new Date(whole.atMs), salt: whole.salt ?? '' });
  // Of an entry without salt, the hashes would let its actor be guessed, or that of the one before.
  return { communityId, seq, ...(sealed === null ? {} : { previousHash, hash, sealed }), entry };
}
