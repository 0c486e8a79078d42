// Whom words may mention in this place, for whoever writes there. A short list: a letter more narrows it.
import type { z } from 'zod';
import { accessReadableChannel } from '#api/access/channel.ts';
import { findMentionablePeople, shownMasks } from '#api/access/mentionable-people.ts';
import { checkRate } from '#api/access/rate.ts';
import { accessThread } from '#api/access/thread.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type { findMentionable as contract } from '#shared/contract/mentioning.ts';

const minuteMs = 60_000;

export async function findMentionable(
  { db, peer, now, rates }: PeerContext,
  ask: z.output<typeof contract.input>,
) {
  checkRate(rates, `mentionable:${peer.personId}`, now, limits.mentionLooksPerMinute, minuteMs);
  const { threadId } = ask;
  const channel =
    threadId !== null
      ? (await accessThread(db, peer, threadId)).channel
      : ask.channelId !== null
        ? await accessReadableChannel(db, peer, ask.channelId)
        : null;
  const place = { threadId, channelId: channel?.id ?? null };
  const words = ask.words.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const limit = limits.mentionableShownMax;
  const masks = await shownMasks(db, peer, threadId, { words, limit });
  const people = await findMentionablePeople(db, peer, { place, words, limit });
  return {
    items: [
      ...masks.map((one) => ({ kind: 'mask' as const, ...one })),
      ...people.map((one) => ({ kind: 'person' as const, ...one })),
    ].slice(0, limit),
  };
}
