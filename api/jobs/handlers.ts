// What the clock can do: a table of contents. The house's own returning work is asked for at every start.

import { exportHeads } from '#api/audit/index.ts';
import type { Config } from '#api/config.ts';
import type { Database } from '#api/database/index.ts';
import { expireCases, forgetTakenWords, indexCaseAnew } from '#api/features/case-library/index.ts';
import {
  forgetWithdrawn,
  indexThreadAnew,
  indexThreadsAnew,
  makeThreadWalk,
} from '#api/features/channels/index.ts';
import { forgetChases } from '#api/features/chases/index.ts';
import { indexServiceAnew, indexServices, type Reading, readFeed } from '#api/features/directory/index.ts';
import { indexOfferAnew } from '#api/features/mentoring/index.ts';
import { forgetEvidence } from '#api/features/moderation/index.ts';
import {
  sendNudges,
  tellInvited,
  tellMentions,
  tellPost,
  tellSupervision,
  tellTalk,
  tendNudges,
} from '#api/features/nudges/index.ts';
import { forgetTalks } from '#api/features/relay/index.ts';
import {
  makeReindexWalk,
  type Reindexers,
  refreshSearches,
  reindexOlder,
} from '#api/features/search/index.ts';
import type { Log } from '#api/log.ts';
import type { Mailer } from '#api/mail/letter.ts';
import type { FeedId, JobId, PersonId, PostId, RelayMessageId } from '#shared/basics/ids.ts';
import { makeUuid } from '#shared/basics/ids.ts';
import type { JobKind } from './ask.ts';
import type { Handlers } from './clock.ts';
import { forgetExpired } from './forget-expired.ts';
import { insertJob, insertJobIfNew } from './queries.ts';

export type HandlerParts = {
  db: Database;
  clock: () => Date;
  random: (bytes: number) => Uint8Array;
  config: Pick<Config, 'isEvaluation' | 'isProduction' | 'auditHeads' | 'secret' | 'publicUrl'>;
  mailer: Mailer | null;
  log: Log;
  again: { wait: (ms: number) => Promise<void> };
};

/** One request a second at most; a turn ends well inside the clock's lease. */
const politeMs = 1_000;
const turnMs = 60_000;

export const readingOf = ({
  db,
  clock,
  random,
  config,
  again,
}: Omit<HandlerParts, 'log' | 'mailer' | 'config'> & {
  config: Pick<Config, 'isEvaluation' | 'isProduction'>;
}): Reading => {
  const allowsLoopback = config.isEvaluation && !config.isProduction;
  // Our own machine need not be spared.
  const pauseMs = allowsLoopback ? 0 : politeMs;
  return { db, clock, random, wait: again.wait, rules: { allowsLoopback }, pauseMs, turnMs };
};

/** How each kind is read anew for the search, by whoever owns it. */
export const reindexers: Reindexers = {
  thread: indexThreadAnew,
  service: indexServiceAnew,
  'case-study': indexCaseAnew,
  mentor: indexOfferAnew,
};

export const handlersOf = (parts: HandlerParts) => {
  const { db, clock } = parts;
  const reading = readingOf(parts);
  const walk = makeThreadWalk();
  const reindexWalk = makeReindexWalk();
  return {
    'forget-expired': async () => {
      const isMore = [
        await forgetExpired(db, clock()),
        await forgetWithdrawn(db, clock()),
        await forgetTalks(db, clock()),
        await forgetEvidence(db, clock()),
      ].includes(true);
      return isMore ? { again: clock() } : undefined;
    },
    'forget-chases': async () => {
      await forgetChases(db, clock());
      return undefined;
    },
    'export-audit-heads': async () => {
      await exportHeads(db, { path: parts.config.auditHeads, log: parts.log, now: clock() });
      return undefined;
    },
    'expire-cases': async () => {
      await expireCases(db, clock());
      await forgetTakenWords(db, clock());
      return undefined;
    },
    'refresh-search': async () => {
      const isMore = [await indexThreadsAnew(db, walk), await indexServices(db)].includes(true);
      if (isMore) return { again: clock() };
      await refreshSearches(db, clock());
      return undefined;
    },
    'reindex-search': () => reindexOlder({ db, clock, log: parts.log, reindexers }, reindexWalk),
    'read-feed': async ({ communityId, subjectId, attempts }) => {
      if (communityId === null || subjectId === null) return undefined;
      const again = await readFeed(reading, { communityId, feedId: subjectId as FeedId, attempts });
      return again && { again };
    },
    'tell-post': async ({ communityId, subjectId }) => {
      if (communityId !== null && subjectId !== null)
        await tellPost(parts, { communityId, postId: subjectId as PostId });
      return undefined;
    },
    'tell-mentions': async ({ communityId, subjectId }) => {
      if (communityId !== null && subjectId !== null)
        await tellMentions(parts, { communityId, postId: subjectId as PostId });
      return undefined;
    },
    'tell-invited': async ({ communityId, subjectId }) => {
      if (communityId !== null && subjectId !== null)
        await tellInvited(parts, { communityId, subject: subjectId });
      return undefined;
    },
    'tell-talk': async ({ communityId, subjectId }) => {
      if (communityId !== null && subjectId !== null)
        await tellTalk(parts, { communityId, messageId: subjectId as RelayMessageId });
      return undefined;
    },
    'tell-supervision': async ({ communityId, subjectId }) => {
      if (communityId === null || subjectId === null) return undefined;
      const again = await tellSupervision(parts, { communityId, requestId: subjectId });
      return again && { again };
    },
    'tend-nudges': async () =>
      (await tendNudges(db, clock(), parts.random)) ? { again: clock() } : undefined,
    'send-nudges': async ({ communityId, subjectId }) => {
      if (communityId === null || subjectId === null) return undefined;
      const again = await sendNudges(parts, { communityId, personId: subjectId as PersonId });
      return again && { again };
    },
  } satisfies Record<JobKind, Handlers[string]>;
};

/** Servers of others, however slow, hold up nothing but their own kind: each of these has a clock of its own. */
const outward: readonly string[] = ['send-nudges', 'read-feed'] satisfies readonly JobKind[];

/** The house's own clock first. */
export function clocksOf(handlers: Handlers): readonly Handlers[] {
  const only = (belongs: (kind: string) => boolean): Handlers =>
    Object.fromEntries(Object.entries(handlers).filter(([kind]) => belongs(kind)));
  return [only((kind) => !outward.includes(kind)), ...outward.map((own) => only((kind) => kind === own))];
}

/** What the house asks for by itself, and how often. */
const returning = {
  'forget-expired': 60,
  'forget-chases': 24 * 60,
  'export-audit-heads': 24 * 60,
  'expire-cases': 60,
  'refresh-search': 5,
  'reindex-search': 10,
  'tend-nudges': 5,
} satisfies Partial<Record<JobKind, number>>;

export async function askForReturningWork({
  db,
  clock,
  random,
}: Pick<HandlerParts, 'db' | 'clock' | 'random'>): Promise<void> {
  const now = clock();
  for (const [kind, everyMinutes] of Object.entries(returning)) {
    const jobId: JobId = makeUuid(now.getTime(), random(10));
    const job = { jobId, communityId: null, kind, subjectId: null, dueAt: now, everyMinutes };
    // An upgrade is a start: what it has to weigh anew does not wait for the round of before.
    if (kind === 'reindex-search') await insertJob(db, job);
    else await insertJobIfNew(db, job);
  }
}
