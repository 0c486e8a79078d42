// What the toolkit is made of: plain data that a person can review line by line. Nothing here can run, fetch or look at a clock.
import type { Need } from '#shared/basics/lists.ts';

/** Where a person stands, in plain words and by their own word: no score and no diagnosis. */
export const stages = ['well', 'worries', 'struggling', 'crisis'] as const;
export type Stage = (typeof stages)[number];

export type GuideStep = {
  id: string;
  title: string;
  why: string;
  todo: readonly string[];
  say: readonly string[];
};

/** One question to talk about: asked, listened to, and one small step that may follow. */
export type TalkCard = {
  id: string;
  stages: readonly Stage[];
  topic: string;
  ask: string;
  listen: string;
  step: string;
};

export type StagePage = {
  id: Stage;
  name: string;
  /** What people at this place often say of themselves. */
  signs: readonly string[];
  aim: string;
  ideas: readonly string[];
  /** What to look for in the local directory. */
  look: readonly Need[];
};

/** A page for paper and for copying: headings, sentences, lists. */
export type Section = {
  title: string;
  text?: readonly string[];
  items?: readonly string[];
  /** What an organisation fills in: lines to write on by hand, on paper. */
  blanks?: readonly string[];
};
export type PaperPage = { title: string; lead: string; sections: readonly Section[] };

export type RolePlay = { id: string; title: string; scene: string; goes: readonly string[]; after: string };

/** Days are ISO: 2026-11-21. */
export type Provenance = { version: number; sources: readonly string[]; writtenOn: string; reviewBy: string };
