// Codes that a worker may want to add in their own system. A reminder: Peer Hub writes none and sends none. Only ids that were seen in a
// source stand here, each with its source and the day it was looked at; a coding lead confirms them before they are relied on.
import type { Need } from '#shared/basics/lists.ts';

export type Code = {
  id: string;
  term: string;
  /** When it fits, in a few words. */
  rule: string;
  /** Null: whatever the need. */
  needs: readonly Need[] | null;
  source: string;
  checkedOn: string;
};

const checkedOn = '2026-11-20';
const partners = 'Transformation Partners in Health and Care, questions and answers';
const codeSet = 'gm-sde code set';
const weight = { needs: ['physical-activity', 'long-term-condition'], source: codeSet, checkedOn } as const;

const codes: readonly Code[] = [
  {
    id: '871731000000106',
    term: 'Referral to social prescribing service',
    rule: 'First interaction of an episode only. Not for ongoing activity, not for administration.',
    needs: null,
    source: partners,
    checkedOn,
  },
  {
    id: '871711000000103',
    term: 'Social prescribing declined',
    rule: 'When the person declines the referral to the link worker.',
    needs: null,
    source: partners,
    checkedOn,
  },
  {
    id: '390893007',
    term: 'Referral to physical activity program',
    rule: 'When that is what was offered.',
    ...weight,
  },
  {
    id: '837111000000105',
    term: 'Referral to residential weight management',
    rule: 'When that is what was offered.',
    ...weight,
  },
  {
    id: '771491000000104',
    term: 'Referral to local authority weight management',
    rule: 'When that is what was offered.',
    ...weight,
  },
  {
    id: '306238000',
    term: 'Referral to social services',
    rule: 'When you made that referral.',
    needs: ['safeguarding-adult', 'safeguarding-child', 'carers', 'hoarding'],
    source: 'tx-dev.fhir.org',
    checkedOn,
  },
  {
    id: '514331000000104',
    term: 'Referral to safeguarding adults team',
    rule: 'When you made that referral.',
    needs: ['safeguarding-adult'],
    source: codeSet,
    checkedOn,
  },
  {
    id: '766561000000109',
    term: 'Adult safeguarding concern',
    rule: 'When the concern itself is recorded.',
    needs: ['safeguarding-adult'],
    source: codeSet,
    checkedOn,
  },
];

export const codesFor = (needs: readonly Need[]): readonly Code[] =>
  codes.filter((code) => code.needs === null || code.needs.some((need) => needs.includes(need)));
