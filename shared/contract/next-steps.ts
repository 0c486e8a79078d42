// What the crisis path asks of the API: sealed packs, times without a person, and who reviewed the content.
import { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import { areaContactRoles, contactTimes } from '#shared/basics/lists.ts';
import { idempotencyKey } from './basics.ts';
import { exempt } from './readable.ts';

const day = z.iso.date();
const version = z.number().int().min(0);

/** Raw Ed25519 public keys, base64url, by id: learnt at sign-in, kept by the device. */
export const readPackKeys = {
  input: z.object({}),
  output: z.object({ keys: z.record(z.string(), z.string()) }),
};

/** `sealed` is null when the device has the newest, or when there is none that may be published. */
const sealed = z.object({ sealed: z.string().nullable() });
export const readPack = { input: z.object({ haveVersion: version }), output: sealed };
/** Of the worker's own area. */
export const readAreaPack = { input: z.object({}), output: sealed };

export const stepTime = z.object({
  pathId: z.string().regex(/^[a-z-]{1,40}$/),
  decisions: z.number().int().min(0).max(12),
  tenthsOfSeconds: z.number().int().min(0).max(18_000),
  isOffline: z.boolean(),
  on: day,
});
/** Kept without who sent them; `key` makes a batch count once. */
export const addStepTimes = {
  input: z.object({ key: idempotencyKey, times: z.array(stepTime).min(1).max(limits.stepTimesMax) }),
  output: z.object({}),
};

/** The 60-second promise as a figure. Null where fewer than eight measurements stand behind it. */
export const readStepFigures = {
  input: z.object({}),
  output: z.object({
    medianTenths: z.number().int().nullable(),
    slowestTenths: z.number().int().nullable(),
    withinMinutePercent: z.number().int().nullable(),
  }),
};

/** What curators look after: what is past its date, what is wrong, and whether anybody reviewed it. */
export const readStanding = {
  input: z.object({}),
  output: z.object({
    version: z.number().int(),
    digest: z.string(),
    reviewedBy: z.object({ name: z.string(), role: z.string(), on: day }).nullable(),
    expired: z.array(z.object({ kind: z.enum(['line', 'step', 'holidays']), id: z.string(), reviewBy: day })),
    unchecked: z.array(z.string()),
    problems: z.array(z.object({ about: z.string(), what: z.string() })),
    /** Duty lines of areas past their date; null: nobody knows since when they are right. */
    contacts: z.array(
      z.object({
        area: z.string(),
        role: z.enum(areaContactRoles),
        at: z.enum(contactTimes),
        reviewBy: day.nullable(),
      }),
    ),
  }),
};

const publicWords = (charsMax: number) =>
  exempt(charsMax, 'The name and role of who answers for the content; shown beside it.').min(2);
/** `digest` is of the content that was reviewed: a review never covers what came later. */
export const recordReview = {
  input: z.object({
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    name: publicWords(80),
    role: publicWords(80),
    on: day,
  }),
  output: z.object({}),
};
