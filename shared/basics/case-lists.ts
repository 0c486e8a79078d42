// The fixed lists of the case library, one spelling for interface, code, table and test. Order is display order.

/** How far a case study may be trusted, weakest first. The last two are given by curators and by nobody else. */
export const evidenceMarks = ['peer-tip', 'case-study', 'verified', 'official'] as const;
export type EvidenceMark = (typeof evidenceMarks)[number];

/** The life of a case study. */
export const caseStates = ['draft', 'in-review', 'published', 'withdrawn'] as const;
export type CaseState = (typeof caseStates)[number];

/** The life of one of its versions. Returned: a curator gave it back with words. */
export const caseVersionStates = ['draft', 'in-review', 'returned', 'published'] as const;
export type CaseVersionState = (typeof caseVersionStates)[number];

/** Where its words came from. */
export const caseOrigins = ['written', 'thread', 'import'] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

/** Why a case study is no longer shown. */
export const withdrawReasons = [
  'out-of-date',
  'unsafe',
  'identifies',
  'author-asked',
  'duplicate',
  'other',
] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

/** What somebody did with one: each counts as a use, once a day and worker. */
export const caseUses = ['copied', 'noted', 'chased', 'shared'] as const;
export type CaseUse = (typeof caseUses)[number];

/** Why a detail that the engine pointed out may stay in a case study. */
export const detailReasons = ['common-here', 'changed-already', 'is-public', 'about-a-service'] as const;
export type DetailReason = (typeof detailReasons)[number];

/** How a file of case studies is written. */
export const caseFormats = ['json', 'markdown'] as const;

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
