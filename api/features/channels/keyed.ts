// A deed that happens once however often it is sent: its key is written with it, and a second send gets the first one's
// answer. The same key for other words is refused.
import { createHmac } from 'node:crypto';
import { retried } from '#api/database/faults.ts';
import { type Database, type Trx, transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { PostId, ThreadId } from '#shared/basics/ids.ts';
import type { PostState } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { findKey, insertKey } from './queries.ts';

export type Done = { threadId: ThreadId; postId: PostId; number: number; state: PostState };
type Ask = { key: string };
type Ids = { threadId: ThreadId; postId: PostId };

/** What was asked, as a digest that only we can make: it rests beside the post and must not help anybody guess. */
const hashOf = (secret: string, deed: string, ask: Ask): string =>
  createHmac('sha256', secret)
    .update(`ask\n${deed}\n${JSON.stringify(Object.entries(ask).sort(([a], [b]) => (a < b ? -1 : 1)))}`)
    .digest('hex');

/** Does `deed` once per key. `deed` runs in the transaction that took the key. */
export async function doOnce(
  { db, peer, config, again }: PeerContext,
  name: 'start-thread' | 'answer-thread',
  ask: Ask,
  ids: Ids,
  deed: (trx: Trx) => Promise<Done>,
): Promise<Done> {
  const askHash = hashOf(config.secret, name, ask);
  const before = async (where: Database): Promise<Done | null> => {
    const found = await findKey(where, peer, ask.key);
    if (found === undefined) return null;
    if (found.askHash !== askHash) throw refuse('key-reused');
    const { threadId, postId, number, state } = found;
    return { threadId, postId, number, state };
  };
  return retried(
    () =>
      transact(db, async (trx) => {
        if (await insertKey(trx, peer, { key: ask.key, askHash, ...ids })) return deed(trx);
        const done = await before(trx);
        if (done === null) throw new Error('A key that is taken has no post.');
        return done;
      }),
    again,
  );
}
