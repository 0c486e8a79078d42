// From rows to what the contract names. Pure; nothing is looked up here.

import type { z } from 'zod';
import { placeCursor } from '#api/paging/cursors.ts';
import type * as contract from '#shared/contract/channels.ts';
import type { ThreadKey } from './kinds.ts';
import type { selectChannels, selectPosts, selectThreads } from './queries.ts';

type Rows<Query extends (...asked: never[]) => Promise<unknown[]>> = Awaited<ReturnType<Query>>[number];
type In<Schema extends z.ZodType> = z.input<Schema>;

export function toChannel(row: Rows<typeof selectChannels>): In<typeof contract.channel> {
  const { closedAt, isReadOnly, canRead, ...channel } = row;
  const isClosed = closedAt !== null;
  return { ...channel, isClosed, canPost: canRead && !isClosed && !isReadOnly };
}

export function toThread(row: Rows<typeof selectThreads>): In<typeof contract.threadSummary> {
  const { acceptedPostId, startedAt, lastPostAt, ...thread } = row;
  return {
    ...thread,
    hasAcceptedAnswer: acceptedPostId !== null,
    startedAt: startedAt.toISOString(),
    lastPostAt: lastPostAt.toISOString(),
  };
}

export const toPost = (row: Rows<typeof selectPosts>): In<typeof contract.post> => ({
  ...row,
  isQuestion: row.number === 1,
  postedAt: row.postedAt.toISOString(),
  editedAt: row.editedAt?.toISOString() ?? null,
});

export const threadCursor = ({ lastPostAt, id }: ThreadKey) => placeCursor({ at: lastPostAt, id });
