// A leak: the words leave the post, so that no query, count, search or export can show them, and rest as evidence that
// only an auditor opens. What was drawn from its thread before is shown to nobody until it is written anew. What changed is
// announced like every change: panels that hold it fetch it anew.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { holdCasesFrom, indexCasesFrom } from '#api/features/case-library/index.ts';
import {
  type Cut,
  cutWords,
  giveWordsBack,
  type PostWords,
  takeWords,
} from '#api/features/channels/index.ts';
import type { CaseStudyId, PersonId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { PostState } from '#shared/basics/lists.ts';
import { deleteEvidence, findEvidence, insertCutEvidence, insertEvidence } from './queries.ts';

/** From where words were taken, and how many rows there. */
export type Purged = { place: string; rows: number };
/** `authors` have to hear that what they drew from the thread is not as it was. */
export type Reached = { purged: Purged[]; authors: PersonId[]; caseIds: CaseStudyId[] };

type At = { threadId: ThreadId; before: PostState };

export async function quarantineWords(
  trx: Trx,
  peer: Peer,
  postId: PostId,
  at: At,
  now: Date,
): Promise<Reached> {
  return purge(trx, peer, postId, await takeWords(trx, peer, postId), { ...at, now, keep: insertEvidence });
}

/** The same of a part: the rest stands, and what was cut out never comes back. */
export async function cutIdentifiers(
  trx: Trx,
  peer: Peer,
  postId: PostId,
  at: At & { cuts: readonly Cut[] },
  now: Date,
): Promise<Reached> {
  const words = await cutWords(trx, peer, postId, at.cuts);
  return purge(trx, peer, postId, words, { ...at, now, keep: insertCutEvidence });
}

async function purge(
  trx: Trx,
  peer: Peer,
  postId: PostId,
  words: PostWords,
  { threadId, before, now, keep }: At & { now: Date; keep: typeof insertEvidence },
): Promise<Reached> {
  const { authors, caseIds, versions, writtenAt } = await holdCasesFrom(trx, peer, threadId);
  // Of two deeds at once the later moment may come first: whatever stands now was written before.
  const takenAt = writtenAt !== null && writtenAt > now ? writtenAt : now;
  await keep(trx, peer, postId, words, takenAt);
  const forgotten = await indexCasesFrom(trx, peer, threadId);
  // A thread is found by what everybody saw there.
  const documents = forgotten + (before === 'visible' ? 1 : 0);
  return {
    purged: [
      { place: 'the post', rows: 1 },
      { place: 'the title of its thread', rows: words.title === null ? 0 : 1 },
      ...(words.earlier.length > 0
        ? [{ place: 'earlier words of the post', rows: words.earlier.length }]
        : []),
      { place: 'case studies drawn from it', rows: versions },
      { place: 'the search', rows: documents },
    ],
    authors,
    caseIds,
  };
}

export async function restoreWords(
  trx: Trx,
  peer: Peer,
  postId: PostId,
  { threadId }: { threadId: ThreadId },
): Promise<PersonId[]> {
  const evidence = await findEvidence(trx, peer, postId, { isCut: false });
  if (evidence === undefined) return [];
  const { title, body, earlier } = evidence;
  await giveWordsBack(trx, peer, postId, { title, body, earlier });
  await deleteEvidence(trx, peer, postId);
  await indexCasesFrom(trx, peer, threadId);
  return (await holdCasesFrom(trx, peer, threadId)).authors;
}
