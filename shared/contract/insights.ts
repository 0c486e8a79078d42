// Insights: what is asked about, by need and barrier, and what services there are. Figures alone, never a word, a person or an id of a thread.
import { z } from 'zod';
import type { AreaId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { barriers, deprivationGroups, needs } from '#shared/basics/lists.ts';
import { id, instant } from './basics.ts';

/** Null: not shown. Nothing else comes through than a multiple of the rounding. */
const figure = z.number().int().min(limits.insightsMin).multipleOf(limits.insightsRounding).nullable();
export type Figure = z.output<typeof figure>;

/** Against the period before; null where one of the two is not shown. */
const change = z.enum(['more', 'fewer', 'same']).nullable();
export type Change = z.output<typeof change>;

const asked = { asked: figure, before: figure, change };
const count = z.number().int().min(0);
const weeks = z.number().int().min(0).max(limits.waitWeeksMax);
/** How long people wait, by what peers said of some services in the last six weeks: half of them have room within `typicalWeeks`. */
const wait = z.object({ services: count.min(1), typicalWeeks: weeks, longestWeeks: weeks });
export type Wait = z.output<typeof wait>;

export const needInsight = z.object({
  need: z.enum(needs),
  ...asked,
  /** How often an answer to those questions worked for somebody. */
  worked: figure,
  /** Of areas grouped by deprivation; null where an area is looked at, or none has a decile. */
  byDeprivation: z.record(z.enum(deprivationGroups), figure).nullable(),
  /** Of the directory: `open` have room, `waiting` a list or an assessment first, `full` no room; of the others nobody knows. */
  services: z.object({
    ...{ all: count, open: count, waiting: count, full: count },
    /** Null: nobody has said. */
    wait: wait.nullable(),
  }),
});
export type NeedInsight = z.output<typeof needInsight>;
export const barrierInsight = z.object({ barrier: z.enum(barriers), ...asked });

/** `areaId` null: the whole community. Every need and barrier of the lists, in their order. */
export const trends = {
  input: z.object({
    months: z.union([z.literal(3), z.literal(12)]).default(3),
    areaId: id<AreaId>().nullable().default(null),
  }),
  output: z.object({
    from: instant,
    until: instant,
    /** Too few workers are in the area for any figure of it. */
    isTooSmall: z.boolean(),
    needs: z.array(needInsight),
    barriers: z.array(barrierInsight),
  }),
};
export type Trends = z.output<typeof trends.output>;
