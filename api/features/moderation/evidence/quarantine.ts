// A leak: the words leave the post, so that no query, count, search or export can show them, and rest as evidence that
// only an auditor opens. What changed is announced like every change: panels that hold the post fetch it anew.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { giveWordsBack, takeWords } from '#api/features/channels/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { deleteEvidence, findEvidence, insertEvidence } from './queries.ts';

/** From where words were taken, and how many rows there. */
export type Purged = { place: string; rows: number };

export async function quarantineWords(trx: Trx, peer: Peer, postId: PostId, now: Date): Promise<Purged[]> {
  const words = await takeWords(trx, peer, postId);
  await insertEvidence(trx, peer, postId, words, now);
  return [
    { place: 'the post', rows: 1 },
    { place: 'the title of its thread', rows: words.title === null ? 0 : 1 },
  ];
}

export async function restoreWords(trx: Trx, peer: Peer, postId: PostId): Promise<void> {
  const evidence = await findEvidence(trx, peer, postId);
  if (evidence === undefined) return;
  const { title, body } = evidence;
  await giveWordsBack(trx, peer, postId, { title, body });
  await deleteEvidence(trx, peer, postId);
}
