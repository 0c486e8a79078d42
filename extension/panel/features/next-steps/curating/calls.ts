// What looking after the crisis path needs of the server, as a plain function that the shell hands in: nothing in this shelf reaches
// the network by itself.
import type { z } from 'zod';
import type * as contract from '#shared/contract/next-steps.ts';
import type { Pack } from '#shared/next-steps/types.ts';

export type PathStanding = z.output<typeof contract.readStanding.output>;

export type PathReview = z.input<typeof contract.recordReview.input>;

export type CuratingCalls = {
  /** Throws a Refusal when the server refuses. */
  readPathStanding: () => Promise<PathStanding>;
  recordPathReview: (review: PathReview) => Promise<unknown>;
};

export type CuratingGround = CuratingCalls & {
  /** What the ids stand for. */
  pack: Pack;
  href: string;
  /** Whoever is an administrator, too. */
  mayRecord: boolean;
  nowMs: () => number;
  toast: (words: string) => void;
};

export const pathStandingKey = ['next-steps', 'standing'] as const;

/** What somebody should look at again. What no page names was so from the beginning, and is not counted. */
export const overdueOf = ({ expired, contacts, problems }: PathStanding): number =>
  expired.length + contacts.length + problems.length;
