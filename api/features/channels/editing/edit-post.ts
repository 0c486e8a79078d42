// Other words in one's own post. They are judged as new ones are, and the rules of the channel may hold them; what stood there before
// is kept. Thread and post are locked first, so that an edit and a moderator's decision come one after the other.
import type { z } from 'zod';
import { accessThread, checkAnswerable } from '#api/access/thread.ts';
import { transact } from '#api/database/index.ts';
import { holdPost, judgeHold, readKeep } from '#api/features/channels/holding/hold.ts';
import { checkMentions, isNewlyMentioned, peopleIn } from '#api/features/channels/mentioning/mentions.ts';
import { indexThread } from '#api/features/channels/searching/index-thread.ts';
import {
  clearAccepted,
  lockPostAndThread,
  updateThreadTitle,
} from '#api/features/channels/settling/queries.ts';
import { noteKept } from '#api/features/stripping/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announce } from '#api/realtime/announce.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { editPost as contract } from '#shared/contract/post-life.ts';
import { announceHidden, hideEarlier } from './hide-earlier.ts';
import { findEditable, keepVersion, updateEdited } from './queries.ts';

type Ask = z.output<typeof contract.input>;

export async function editPost(context: PeerContext, ask: Ask) {
  const { db, peer, now, random } = context;
  if (!ask.isConfirmed) throw refuse('not-confirmed');
  const { postId, body, kept } = ask;
  const { title: asked, mentions: sent } = ask;
  const coming = { ...(asked === undefined ? {} : { title: asked }), body };
  const hasMore = asked === undefined;
  const keep = await readKeep(context, { kept, mentions: sent, texts: coming, hasMore });
  return transact(db, async (trx) => {
    const post = await lockPostAndThread(trx, peer, postId);
    const about = post && (await findEditable(trx, peer, postId));
    if (post === undefined || about === undefined) throw refuse('not-found');
    const { threadId, channelId } = post;
    const thread = await accessThread(trx, peer, threadId);
    if (!about.isMine) throw refuse('not-allowed');
    const isQuestion = post.number === 1;
    const title = isQuestion ? (ask.title ?? post.title) : post.title;
    const isSame = body === post.body && title === post.title;
    // Sent again after a lost answer, or nothing was changed.
    if (isSame && [ask.seenVersion, ask.seenVersion + 1].includes(post.version) && !ask.hidesEarlier)
      return { version: post.version, state: post.state };
    if (post.version !== ask.seenVersion) throw refuse('changed-elsewhere');
    // Hidden and taken out are decided; what waits is being looked at, and an appeal is about these words.
    if ((post.state !== 'visible' && post.state !== 'returned') || about.isAppealed)
      throw refuse('not-allowed');
    checkAnswerable(thread);
    if (post.version >= limits.postVersionsMax) throw refuse('too-many-requests');
    const texts: Record<string, string> = isQuestion ? { title, body } : { body };
    const place = { threadId, channelId };
    const mentions = await checkMentions(trx, peer, { ...ask, place, keep, before: post });
    const named = peopleIn(mentions);
    const hold = await judgeHold(trx, peer, channelId, { kept, texts, named, keep });
    // What a moderator gave back comes before a moderator again.
    const state = hold === null && post.state === 'visible' ? ('visible' as const) : ('held' as const);
    await keepVersion(trx, peer, postId, post.state === 'visible');
    const at = { channelId, threadId, postId };
    const drawn = ask.hidesEarlier ? await hideEarlier(trx, peer, at, now) : null;
    await updateEdited(trx, peer, postId, { body, kept, mentions, state, now });
    if (isQuestion && title !== post.title) await updateThreadTitle(trx, peer, threadId, title);
    // Whoever marked it as the safe next step marked other words.
    await clearAccepted(trx, peer, threadId, postId);
    const { communityId } = peer;
    await indexThread(trx, communityId, threadId);
    // Whoever is mentioned anew hears of it, once; to everybody else an edit is no news.
    if (state === 'visible' && thread.isPublic && isNewlyMentioned(post.mentions, mentions))
      await askJob(
        trx,
        { kind: 'tell-mentions', communityId, subjectId: postId, dueAt: now },
        { now, random },
      );
    const { isAnonymous } = about;
    await noteKept(trx, peer, {
      subjectKind: 'post',
      subjectId: postId,
      kept,
      texts,
      isAnonymous,
      state,
      now,
    });
    if (hold !== null) await holdPost(trx, peer, { postId, hold, isUrgent: thread.isUrgent }, now);
    else if (state === 'held') await wakeModerators(trx, communityId);
    // What nobody saw before and nobody sees now is nobody's news.
    const isNews = post.state === 'visible' && thread.isPublic;
    if (isNews) await announce(trx, { communityId, kind: 'post-changed', ...at }, now);
    if (drawn) await announceHidden(trx, peer, { ...at, isNews }, drawn, now);
    return { version: post.version + 1, state };
  });
}
