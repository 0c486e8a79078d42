// What stood in a post before it was edited, for who may read it.
import type { z } from 'zod';
import { withoutTakenTitles } from '#api/access/mentioned-words.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listVersions as contract } from '#shared/contract/post-life.ts';
import { findHistoried, selectVersions } from './queries.ts';

export async function listVersions({ db, peer }: PeerContext, { postId }: z.output<typeof contract.input>) {
  if ((await findHistoried(db, peer, postId)) === undefined) throw refuse('not-found');
  const rows = await selectVersions(db, peer, postId, limits.postVersionsMax + 1);
  const shown = await withoutTakenTitles(db, peer, rows);
  return {
    items: shown.map(({ mentions: _mentions, writtenAt, ...row }) => ({
      ...row,
      writtenAt: writtenAt.toISOString(),
    })),
  };
}
