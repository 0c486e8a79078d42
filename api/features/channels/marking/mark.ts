// Thanks, and "worked for me": one a person and post, counted and never named. Nobody praises themselves.
import type { z } from 'zod';
import { type Trx, transact } from '#api/database/index.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type {
  findAnswer as finding,
  setThanks as thanking,
  setPostWorked as working,
} from '#shared/contract/post-life.ts';
import {
  deleteThanks,
  deleteWorked,
  findAnswerPlace,
  findMarkable,
  insertThanks,
  insertWorked,
} from './queries.ts';

export const setThanks = (context: PeerContext, { postId, isThanked }: z.output<typeof thanking.input>) =>
  mark(context, postId, (trx) =>
    isThanked
      ? insertThanks(trx, context.peer, postId, context.now)
      : deleteThanks(trx, context.peer, postId),
  );

export const setPostWorked = (context: PeerContext, { postId, hasWorked }: z.output<typeof working.input>) =>
  mark(context, postId, (trx, number) => {
    // A question does not work for anybody.
    if (number === 1) throw refuse('not-allowed');
    return hasWorked
      ? insertWorked(trx, context.peer, postId, context.now)
      : deleteWorked(trx, context.peer, postId);
  });

export async function findAnswer({ db, peer }: PeerContext, { postId }: z.output<typeof finding.input>) {
  const found = await findAnswerPlace(db, peer, postId);
  if (found === undefined) throw refuse('not-found');
  return found;
}

async function mark(
  { db, peer, now }: PeerContext,
  postId: PostId,
  deed: (trx: Trx, number: number) => Promise<boolean>,
) {
  return transact(db, async (trx) => {
    const post = await findMarkable(trx, peer, postId);
    if (post === undefined) throw refuse('not-found');
    if (post.isMine) throw refuse('not-allowed');
    const { number, threadId, channelId } = post;
    const { communityId } = peer;
    if (await deed(trx, number))
      await announce(trx, { communityId, kind: 'post-changed', channelId, threadId, postId }, now);
    return {};
  });
}
