// What a device keeps to find and read without a server: published case studies, and the services of the reader's own area. First the
// list of what there is, each with a mark; then what the device has not got. What is no longer on the list goes from the device.
import { z } from 'zod';
import { evidenceMarks, organisationTypes, peopleKinds } from '#shared/basics/case-lists.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { uuidPattern } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { barriers, capacities, costs, needs, serviceStatuses } from '#shared/basics/lists.ts';
import { id, instant } from './basics.ts';
import { openingTime } from './directory.ts';

const mark = z.string().regex(/^[0-9a-f]{16}$/);
const subjectId = z.string().regex(uuidPattern);
const day = z.iso.date();
const area = z.object({ id: id<AreaId>(), name: z.string() });

const packed = {
  id: subjectId,
  /** Another one when anything of it is another. */
  mark,
  title: z.string(),
  needs: z.array(z.enum(needs)),
  /** What it is filed under or speaks of, in hundredths: reckoned by the server, so that a device need not. */
  about: z.array(z.tuple([z.enum(needs), z.number().int()])),
  freshAt: instant,
};

export const packedCase = z.object({
  ...packed,
  kind: z.literal('case-study'),
  situation: z.string(),
  tried: z.string(),
  happened: z.string(),
  learnt: z.string(),
  steps: z.array(z.string()),
  barriers: z.array(z.enum(barriers)),
  people: z.array(z.enum(peopleKinds)),
  organisations: z.array(z.enum(organisationTypes)),
  area: area.nullable(),
  /** Null where the author is not named. */
  credit: z.object({ name: z.string(), organisation: z.string() }).nullable(),
  evidence: z.enum(evidenceMarks),
  isFictional: z.boolean(),
  version: z.number().int(),
  reviewBy: day,
});
export type PackedCase = z.infer<typeof packedCase>;

export const packedService = z.object({
  ...packed,
  kind: z.literal('service'),
  area,
  organisation: z.string().nullable(),
  summary: z.string(),
  eligibility: z.string().nullable(),
  howToRefer: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  url: z.string().nullable(),
  status: z.enum(serviceStatuses),
  alert: z.string().nullable(),
  cost: z.enum(costs),
  languages: z.array(z.string()),
  /** What was said last and on which day; whoever shows it says how old that is. */
  capacity: z.enum(capacities),
  capacityOn: day.nullable(),
  /** The role of whoever said it; null where its listing says so, or nobody. */
  capacityByRole: z.string().nullable(),
  waitWords: z.string().nullable(),
  times: z.array(openingTime),
  /** Where it is, a line each. */
  places: z.array(z.string()),
  source: z.string(),
});
export type PackedService = z.infer<typeof packedService>;

export const packedDocument = z.discriminatedUnion('kind', [packedCase, packedService]);
export type PackedDocument = z.infer<typeof packedDocument>;

export const readPack = {
  /** The mark of the list that the device has. */
  input: z.object({ have: mark.nullable() }),
  output: z.object({
    mark,
    /** Null: the device has this list. */
    list: z.array(z.object({ id: subjectId, mark })).nullable(),
    /** Whose services are in it; null where the reader has no area, or one that is not published. */
    area: area.nullable(),
    /** There is more than a device is given. */
    isCut: z.boolean(),
  }),
};
export type PackList = z.output<typeof readPack.output>;

/** What is not there any more, or not this reader's, is left out without a word. */
export const readPacked = {
  input: z.object({ ids: z.array(subjectId).min(1).max(limits.packedPerCallMax) }),
  output: z.object({ items: z.array(packedDocument) }),
};
