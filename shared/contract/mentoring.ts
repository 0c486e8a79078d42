// Offering to mentor colleagues: in one's own name, for some needs, in words that others read. Who wants to ask writes privately.
import { z } from 'zod';
import type { MentorOfferId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { needs } from '#shared/basics/lists.ts';
import { id, instant } from './basics.ts';
import { author } from './channels.ts';
import { keptIn, standsWhereSaid } from './kept.ts';
import { readable } from './readable.ts';

const offer = {
  id: id<MentorOfferId>(),
  needs: z.array(z.enum(needs)),
  headline: z.string(),
  words: z.string(),
  changedAt: instant,
};

/** One's own, as it stands or as it last stood. */
export const readMyOffer = {
  input: z.object({}),
  output: z.object({
    offer: z
      .object({
        ...offer,
        isStanding: z.boolean(),
        /** A moderator's words, where one ended it. */
        endedWords: z.string().nullable(),
      })
      .nullable(),
  }),
};
export type MyOffer = NonNullable<z.output<typeof readMyOffer.output>['offer']>;

/** Puts it there, changes it, or puts it there again: twice is once. */
export const setOffer = {
  input: z
    .object({
      needs: z
        .array(z.enum(needs))
        .min(1)
        .max(limits.mentorNeedsMax)
        .refine((all) => new Set(all).size === all.length),
      headline: readable(limits.mentorHeadlineCharsMax, 3),
      words: readable(limits.mentorWordsCharsMax, 3),
      kept: keptIn('headline', 'words'),
      isConfirmed: z.boolean(),
    })
    .refine(standsWhereSaid),
  output: z.object({ id: id<MentorOfferId>() }),
};
export const withdrawOffer = { input: z.object({}), output: z.object({}) };

/** What a colleague offers. One that was taken back is refused, as one that never was. */
export const readOffer = {
  input: z.object({ offerId: id<MentorOfferId>() }),
  output: z.object({ ...offer, mentor: author, isMine: z.boolean() }),
};
export type MentorOffer = z.output<typeof readOffer.output>;

/** By a moderator, with words to whoever offered. */
export const endOffer = {
  input: z.object({ offerId: id<MentorOfferId>(), words: readable(limits.moderationWordsCharsMax) }),
  output: z.object({}),
};
