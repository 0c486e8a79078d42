// Tells the search what a thread is now: its question and the answers that everybody in its channel sees. Called in the
// transaction of every deed that changes one of them, so that what was hidden is found no more from that moment on.
import { ownWords } from '#api/access/mentioned-words.ts';
import { type Database, type Trx, transact } from '#api/database/index.ts';
import { lockThread } from '#api/features/channels/queries.ts';
import { forgetDocument, indexDocument } from '#api/features/search/index.ts';
import type { CommunityId, ThreadId } from '#shared/basics/ids.ts';
import {
  findThreadText,
  findWindowEnd,
  selectGoneThreads,
  selectStaleThreads,
  type ThreadPlace,
} from './queries.ts';

/** A longer thread is found by its question, its accepted answer and the first of the others. */
const postsIndexedMax = 40;

export async function indexThread(trx: Trx, communityId: CommunityId, threadId: ThreadId): Promise<void> {
  const thread = await findThreadText(trx, communityId, threadId, postsIndexedMax);
  const document = { communityId, kind: 'thread', id: threadId } as const;
  // Without its question there is no thread to find: the title is the question's, too.
  if (thread === undefined || thread.seal === null) {
    await forgetDocument(trx, document);
    return;
  }
  const { title, needs, barriers, state, freshAt, seal, audienceId, posts } = thread;
  await indexDocument(trx, {
    ...document,
    audienceId,
    // Where it was asked is not where it holds, and of an anonymous author it would say too much.
    areaId: null,
    title,
    texts: posts.map((post) => ({ text: ownWords(post) })),
    needs,
    barriers,
    isAnswered: state === 'answered',
    freshAt,
    seal,
  });
}

const batchMax = 50;
/** Looked at in one turn: to compare a thread with what the search knows of it, its posts are read. */
const windowMax = 2_000;

/** How far this process has looked. Every deed keeps its own thread right; this finds what was written past all of them. */
export type ThreadWalk = { at: ThreadPlace | null; isFirstRound: boolean };
export const makeThreadWalk = (): ThreadWalk => ({ at: null, isFirstRound: true });

/**
 * The next window of what was written before there was a search, or past it, and what is gone: true when there is more to do now. The first
 * round goes on to its end; after that one window a turn goes round and round.
 */
export async function indexThreadsAnew(db: Database, walk: ThreadWalk = makeThreadWalk()): Promise<boolean> {
  if (walk.at === null && (await forgetGone(db))) return true;
  const end = await findWindowEnd(db, walk.at, windowMax);
  const stale = await selectStaleThreads(db, { after: walk.at, upTo: end ?? null }, batchMax);
  for (const { communityId, threadId } of stale) await indexThreadAnew(db, { communityId, id: threadId });
  if (stale.length === batchMax) return true;
  walk.at = end ?? null;
  const isFirst = walk.isFirstRound;
  if (walk.at === null) walk.isFirstRound = false;
  return isFirst && walk.at !== null;
}

/** From what stands there now, in a transaction of its own. */
export async function indexThreadAnew(
  db: Database,
  { communityId, id }: { communityId: CommunityId; id: string },
): Promise<void> {
  const threadId = id as ThreadId;
  await transact(db, async (trx) => {
    // What somebody is taking out at this moment must not be written back.
    await lockThread(trx, { communityId }, threadId);
    await indexThread(trx, communityId, threadId);
  });
}

async function forgetGone(db: Database): Promise<boolean> {
  const gone = await selectGoneThreads(db, batchMax);
  for (const { communityId, id } of gone)
    await transact(db, (trx) => forgetDocument(trx, { communityId, kind: 'thread', id }));
  return gone.length === batchMax;
}
