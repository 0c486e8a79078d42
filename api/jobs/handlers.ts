// What the clock can do: a table of contents. The house's own returning work is asked for at every start.

import type { Config } from '#api/config.ts';
import type { Database } from '#api/database/index.ts';
import { type Reading, readFeed } from '#api/features/directory/index.ts';
import type { FeedId } from '#shared/basics/ids.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { JobKind } from './ask.ts';
import type { Handlers } from './clock.ts';
import { forgetExpired } from './forget-expired.ts';
import { insertJobIfNew } from './queries.ts';

export type HandlerParts = {
  db: Database;
  clock: () => Date;
  random: (bytes: number) => Uint8Array;
  config: Pick<Config, 'isEvaluation' | 'isProduction'>;
  again: { wait: (ms: number) => Promise<void> };
};

/** One request a second at most; a turn ends well inside the clock's lease. */
const politeMs = 1_000;
const turnMs = 60_000;

export const readingOf = ({ db, clock, random, config, again }: HandlerParts): Reading => {
  const allowsLoopback = config.isEvaluation && !config.isProduction;
  // Our own machine need not be spared.
  const pauseMs = allowsLoopback ? 0 : politeMs;
  return { db, clock, random, wait: again.wait, rules: { allowsLoopback }, pauseMs, turnMs };
};

export const handlersOf = (parts: HandlerParts) => {
  const { db, clock } = parts;
  const reading = readingOf(parts);
  return {
    'forget-expired': async () => {
      await forgetExpired(db, clock());
      return undefined;
    },
    'read-feed': async ({ communityId, subjectId, attempts }) => {
      if (communityId === null || subjectId === null) return undefined;
      const again = await readFeed(reading, { communityId, feedId: subjectId as FeedId, attempts });
      return again && { again };
    },
  } satisfies Record<JobKind, Handlers[string]>;
};

export async function askForReturningWork({
  db,
  clock,
  random,
}: Pick<HandlerParts, 'db' | 'clock' | 'random'>): Promise<void> {
  const now = clock();
  await insertJobIfNew(db, {
    jobId: makeUuid(now.getTime(), random(10)),
    communityId: null,
    kind: 'forget-expired',
    subjectId: null,
    dueAt: now,
    everyMinutes: 60,
  });
}
