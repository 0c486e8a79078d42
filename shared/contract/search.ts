// Finding: what may cross the wire. Words travel in the body of a call and never in an address, which is why even a question is
// sent as a deed.
import { z } from 'zod';
import type { AreaId } from '#shared/basics/ids.ts';
import { uuidPattern } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { barriers, needs, searchKinds } from '#shared/basics/lists.ts';
import { cursor, id, instant, page, pageOf } from './basics.ts';
import { exempt } from './readable.ts';

const words = exempt(
  limits.searchCharsMax,
  'Words to search by: stripped in the panel, looked at again here, and never kept with a person.',
);
const subjectId = z.string().regex(uuidPattern);

const filters = {
  kinds: z.array(z.enum(searchKinds)).max(searchKinds.length).optional(),
  need: z.enum(needs).optional(),
  /** What holds in this area: what is of it, and what is of none. */
  areaId: id<AreaId>().optional(),
  barrier: z.enum(barriers).optional(),
  /** Written, confirmed or reviewed within so many days. */
  withinDays: z.number().int().min(1).max(3_650).optional(),
  isAnswered: z.boolean().optional(),
};

/** Parts of a text to be shown strong: UTF-16 offsets, in order. */
const marks = z.array(z.tuple([z.number().int(), z.number().int()]));

/** Why something is in the list. */
export const whyFound = z.discriminatedUnion('kind', [
  /** The title is what was typed. */
  z.object({ kind: z.literal('exact') }),
  z.object({ kind: z.literal('words'), in: z.enum(['title', 'text', 'labels']), words: z.array(z.string()) }),
  /** Another way to say it stands there. */
  z.object({ kind: z.literal('meaning'), typed: z.string(), found: z.string() }),
  z.object({ kind: z.literal('need'), need: z.enum(needs) }),
  z.object({ kind: z.literal('similar') }),
]);

export const found = z.object({
  kind: z.enum(searchKinds),
  id: subjectId,
  title: z.string(),
  titleMarks: marks,
  snippet: z.string(),
  snippetMarks: marks,
  needs: z.array(z.enum(needs)),
  barriers: z.array(z.enum(barriers)),
  areaId: id<AreaId>().nullable(),
  area: z.string().nullable(),
  isAnswered: z.boolean().nullable(),
  freshAt: instant,
  why: z.array(whyFound),
  /** Others that say nearly the same and are folded under it. */
  alike: z.array(z.object({ kind: z.enum(searchKinds), id: subjectId, title: z.string() })),
});

export const find = {
  input: z.object({
    words,
    /** Not every key: somebody pressed Enter, or stopped. Only then is it counted when nothing is found. */
    isSettled: z.boolean().default(false),
    ...filters,
    ...page,
  }),
  output: pageOf(found).extend({
    /** How many of each kind, of what this reader may see; `isMore`: at least so many. */
    counts: z.array(z.object({ kind: z.enum(searchKinds), count: z.number().int() })),
    isMore: z.boolean(),
    /** Kinds of what was taken out of the words, never the value. */
    removed: z.array(z.object({ kind: z.string(), count: z.number().int() })),
    /** Guesses, to be labelled: what was typed, and what was searched for in its place. */
    corrections: z.array(z.object({ typed: z.string(), searched: z.array(z.string()) })),
    /** Other ways to say it that were searched for, too. */
    meanings: z.array(z.object({ typed: z.string(), searched: z.string() })),
    /** What the words seem to be about; where nothing is found, where to go on. */
    needs: z.array(z.enum(needs)),
    /** None of the typed words stands anywhere: all of the list is a guess. */
    isGuess: z.boolean(),
  }),
};
export type FindAnswer = z.output<typeof find.output>;

/** As somebody types: how the last word may go on, and titles that fit. */
export const suggest = {
  input: z.object({ words, limit: z.number().int().min(1).max(10).default(6) }),
  output: z.object({
    words: z.array(z.string()),
    titles: z.array(z.object({ kind: z.enum(searchKinds), id: subjectId, title: z.string() })),
  }),
};

/** What was opened after which words. Of whom is not asked and not kept. */
export const choose = {
  input: z.object({ words, kind: z.enum(searchKinds), id: subjectId }),
  output: z.object({}),
};

/** What people looked for and did not find, for curators: words and how often; rare ones are not shown. */
export const misses = {
  input: z.object({
    month: z.string().regex(/^20\d{2}-[01]\d$/),
    cursor: cursor.optional(),
    limit: page.limit,
  }),
  output: pageOf(z.object({ words: z.string(), searches: z.number().int() })).extend({
    /** Below this many a line is not shown. */
    shownFrom: z.number().int(),
  }),
};

/** How far the index is after an upgrade, for administrators: counts, and what the clock says of the work. */
export const readUpkeep = {
  input: z.object({}),
  output: z.object({
    /** By which way of weighing documents are indexed now. */
    analysis: z.number().int(),
    documents: z.number().int(),
    /** Of these, indexed by an older one; they are found as they were. */
    behind: z.number().int(),
    kinds: z.array(
      z.object({ kind: z.enum(searchKinds), documents: z.number().int(), behind: z.number().int() }),
    ),
    /** Null where this installation's clock was never asked. Fault: class and code of what went wrong last. */
    work: z
      .object({
        dueAt: instant,
        isUnderWay: z.boolean(),
        attempts: z.number().int(),
        fault: z.string().nullable(),
      })
      .nullable(),
  }),
};
export type UpkeepAnswer = z.output<typeof readUpkeep.output>;
