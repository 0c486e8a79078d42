// The shape of a case study of the evaluation: a story told once so that others need not find it out again. Fictional, plain
// data, a stable key each. Never "verified" or "official": nobody has checked a story that was made up.
import type { Barrier, Need } from '#shared/basics/lists.ts';

export const organisationTypes = [
  'advice agency',
  'adult social care',
  'bank',
  'befriending charity',
  'bereavement charity',
  'carers’ centre',
  'children’s services',
  'community group',
  'community nursing',
  'council housing team',
  'domestic abuse service',
  'drug and alcohol service',
  'employer',
  'energy supplier',
  'faith group',
  'fire service',
  'food charity',
  'GP practice',
  'health visiting',
  'hospital',
  'housing association',
  'jobcentre',
  'law centre or solicitor',
  'leisure centre',
  'library',
  'memory service',
  'mental health service',
  'police',
  'private landlord',
  'refugee charity',
  'school or college',
  'transport scheme',
  'veterans’ charity',
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

export const peopleKinds = [
  'child',
  'young person',
  'working-age adult',
  'older person',
  'parent',
  'pregnant or new parent',
  'couple',
  'carer',
  'family',
  'migrant',
  'veteran',
  'disabled person',
  'link worker',
] as const;
export type PeopleKind = (typeof peopleKinds)[number];

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
  evidence: 'case-study' | 'peer-tip';
  version: number;
  /** Year and month. */
  reviewBy: string;
};

export type CaseStudy = WrittenCaseStudy & { isFictional: true };

/** What fits a side panel and is still read to the end. */
export const caseStudyLimits = { titleCharsMax: 120, sectionCharsMax: 900, stepCharsMax: 320 } as const;
