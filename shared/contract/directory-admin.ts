// Areas and feeds as administrators keep them: what may cross the wire.
import { z } from 'zod';
import type { AreaId, FeedId, FeedRunId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { areaContactRoles, contactTimes } from '#shared/basics/lists.ts';
import { id, instant, page, pageOf } from './basics.ts';
import { publicPhone } from './directory.ts';
import { exempt } from './readable.ts';

const publicWords = (charsMax: number) =>
  exempt(charsMax, 'Public facts about a duty team or a feed, written by an administrator.').min(1);

export const setAreaContacts = {
  input: z.object({
    areaId: id<AreaId>(),
    contacts: z
      .array(
        z.object({
          role: z.enum(areaContactRoles),
          at: z.enum(contactTimes),
          name: publicWords(80),
          phone: publicPhone,
          hours: publicWords(80),
        }),
      )
      .max(areaContactRoles.length * contactTimes.length),
  }),
  output: z.object({ isComplete: z.boolean() }),
};
export const setAreaPlace = {
  input: z.object({
    areaId: id<AreaId>(),
    latitude: z.number().min(49).max(61),
    longitude: z.number().min(-9).max(3),
  }),
  output: z.object({}),
};
export const publishArea = {
  input: z.object({ areaId: id<AreaId>(), isPublished: z.boolean() }),
  output: z.object({ isPublished: z.boolean() }),
};

export const feedShapes = ['oruk-1', 'oruk-3', 'list', 'csv', 'json'] as const;
export const runStates = ['running', 'complete', 'needs-confirmation', 'failed'] as const;
export const feedRun = z.object({
  id: id<FeedRunId>(),
  state: z.enum(runStates),
  startedAt: instant,
  endedAt: instant.nullable(),
  pages: z.number().int(),
  read: z.number().int(),
  created: z.number().int(),
  changed: z.number().int(),
  missing: z.number().int(),
  warnings: z.number().int(),
  fault: z.string().nullable(),
});
export const feed = z.object({
  id: id<FeedId>(),
  areaId: id<AreaId>(),
  name: z.string(),
  address: z.string().nullable(),
  licence: z.string().nullable(),
  shape: z.enum(feedShapes).nullable(),
  isPaused: z.boolean(),
  lastReadAt: instant.nullable(),
  services: z.number().int(),
  lastRun: feedRun.nullable(),
});
export const addFeed = {
  input: z.object({
    areaId: id<AreaId>(),
    name: publicWords(120),
    address: exempt(500, 'The public address of a feed, judged before anything is read from it.').min(8),
    licence: publicWords(120).nullable().default(null),
  }),
  output: z.object({ feedId: id<FeedId>() }),
};
export const listFeeds = { input: z.object({ ...page }), output: pageOf(feed) };
export const pauseFeed = {
  input: z.object({ feedId: id<FeedId>(), isPaused: z.boolean() }),
  output: z.object({}),
};
/** Reads a feed soon, out of its turn. */
export const readFeedSoon = { input: z.object({ feedId: id<FeedId>() }), output: z.object({}) };
export const listRuns = { input: z.object({ feedId: id<FeedId>(), ...page }), output: pageOf(feedRun) };
export const listWarnings = {
  input: z.object({ runId: id<FeedRunId>(), ...page }),
  output: pageOf(z.object({ code: z.string(), times: z.number().int(), samples: z.array(z.string()) })),
};
/** Yes, so many services are really gone. */
export const confirmRun = {
  input: z.object({ runId: id<FeedRunId>() }),
  output: z.object({ missing: z.number().int() }),
};
/** CSV or JSON for an area without a feed. A dry run says what would happen and writes nothing. */
export const importFile = {
  input: z.object({
    areaId: id<AreaId>(),
    name: publicWords(120),
    format: z.enum(['csv', 'json']),
    text: exempt(limits.importCharsMax, 'A public list of services, written by an administrator.').min(1),
    isDryRun: z.boolean(),
  }),
  output: z.object({
    created: z.number().int(),
    changed: z.number().int(),
    unchanged: z.number().int(),
    refused: z.number().int(),
    warnings: z.array(z.object({ code: z.string(), times: z.number().int(), samples: z.array(z.string()) })),
  }),
};
