// Under what a module stands in an appraisal. The names are provisional: the exact list of domains was not read on the framework's own pages.
import type { CompetencyId } from './types.ts';

export const competencyNames: Readonly<Record<CompetencyId, string>> = {
  engage: 'Engage and connect with people',
  enable: 'Enable and support people',
  community: 'Enable community development',
  safe: 'Safe and effective practice',
};

export const framework = {
  name: 'Workforce development framework: social prescribing link workers (NHS England, B1569)',
  source: 'england.nhs.uk',
  /** The day on which the source was looked for; the names were not confirmed on it. */
  lookedOn: '2026-11-20',
  isConfirmed: false,
} as const;
