// The shape of a case study of the evaluation: a story told once so that others need not find it out again. Fictional, plain
// data, a stable key each. Never "verified" or "official": nobody has checked a story that was made up.
import type { EvidenceMark, OrganisationType, PeopleKind } from '#shared/basics/case-lists.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';

export type WrittenCaseStudy = {
  key: string;
  title: string;
  situation: string;
  tried: string;
  happened: string;
  learnt: string;
  nextSteps: readonly [string, string, string];
  /** The first is the one it is filed under. */
  needs: readonly Need[];
  barriers: readonly Barrier[];
  /** Where it holds: one area, or anywhere. */
  area: string | null;
  people: readonly PeopleKind[];
  organisations: readonly OrganisationType[];
  /** The key of a person, or null for somebody who chose not to be named. */
  author: string | null;
  evidence: Extract<EvidenceMark, 'case-study' | 'peer-tip'>;
  version: number;
  /** Year and month. */
  reviewBy: string;
};

export type CaseStudy = WrittenCaseStudy & { isFictional: true };
