// One thread as this peer sees it, and what they may do in it.

import type { z } from 'zod';
import { withoutTakenTitles } from '#api/access/mentioned-words.ts';
import { previewOwnPseudonym } from '#api/access/pseudonym.ts';
import { accessThread } from '#api/access/thread.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { readThread as contract } from '#shared/contract/channels.ts';
import { findAcceptedPost, findThread } from './queries.ts';
import { toPost, toThread } from './shapes.ts';
import { selectMerged } from './tending/queries.ts';

export async function readThread({ db, config, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const { id, isMine, state, channel, pseudonymSeed, mergedInto } = await accessThread(
    db,
    peer,
    ask.threadId,
  );
  const row = await findThread(db, peer, id);
  // Gone between the two looks: hidden or withdrawn in that moment.
  if (row === undefined) throw refuse('not-found');
  const found = row.acceptedPostId === null ? undefined : await findAcceptedPost(db, peer, id);
  const [accepted] = await withoutTakenTitles(db, peer, found === undefined ? [] : [found]);
  const isOpen = state !== 'closed' && !channel.isClosed;
  return {
    ...toThread(row),
    holdsOverruled: channel.holdsOverruled,
    canPost: isOpen && !channel.isReadOnly,
    canAccept: isMine && isOpen,
    acceptedPostId: row.acceptedPostId,
    acceptedPost: accepted === undefined ? null : toPost(accepted),
    mergedInto,
    merged: await selectMerged(db, peer, id, limits.mergedShownMax),
    mustAcceptRules: !channel.hasAcceptedRules,
    canTend: peer.roles.has('moderator'),
    myPseudonym: await previewOwnPseudonym(db, peer, {
      secret: config.secret,
      seed: pseudonymSeed,
      threadId: id,
    }),
  };
}
