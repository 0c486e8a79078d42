// What a module is made of: plain data that a person can review line by line. Nothing here can run, fetch or look at a clock.
import type { Need } from '#shared/basics/lists.ts';

export const answerIds = ['a', 'b', 'c'] as const;
export type AnswerId = (typeof answerIds)[number];

/** The four domains; see `competencies.ts` for what is known of them. */
export const competencyIds = ['engage', 'enable', 'community', 'safe'] as const;
export type CompetencyId = (typeof competencyIds)[number];

export type ModuleCard = {
  title: string;
  /** Each a paragraph of a few sentences. */
  text: readonly string[];
  /** At most one list of what to do. */
  todo?: { title: string; items: readonly string[] };
};

/** Whichever one chooses, it says why. */
export type Answer = { words: string; why: string };

export type Check = { question: string; answers: Readonly<Record<AnswerId, Answer>>; right: AnswerId };

/** Days are ISO: 2026-11-21. */
export type LearningModule = {
  /** A slug that stays for good: progress is kept under it. */
  id: string;
  /** Grows with every change of words. */
  version: number;
  title: string;
  /** One sentence on the module's card. */
  lead: string;
  minutes: number;
  /** None: it serves every need. */
  needs: readonly Need[];
  competency: CompetencyId;
  cards: readonly ModuleCard[];
  check: Check;
  /** For the learner alone. */
  reflection: string;
  sources: readonly string[];
  writtenOn: string;
  reviewBy: string;
};

/** What must be known of a version to judge whether it was completed. */
export type ModuleShape = { cards: number; right: AnswerId };
