// The national pack that is bundled with the panel: there on the first frame, signed out, without a network. `reviewedBy` is
// null and stays so until an administrator records a real reviewer; production refuses to publish it before.
import type { Group, Pack } from '#shared/next-steps/types.ts';
import { bankHolidays } from './bank-holidays.ts';
import { lines } from './lines.ts';
import { livingPaths } from './paths-living.ts';
import { safetyPaths } from './paths-safety.ts';
import { careSteps } from './steps-care.ts';
import { harmSteps } from './steps-harm.ts';
import { homeSteps } from './steps-home.ts';
import { lifeSteps } from './steps-life.ts';
import { moneySteps } from './steps-money.ts';
import { workerSteps } from './steps-worker.ts';

const path = (id: string) => ({ kind: 'path', path: id }) as const;
const group = (id: string) => ({ kind: 'group', group: id }) as const;

const first: Group = {
  id: 'first',
  title: 'What is happening?',
  hint: 'Choose what comes closest.',
  tiles: [
    path('suicide'),
    path('distress'),
    path('domestic-abuse'),
    group('harm'),
    group('home'),
    group('money'),
    group('care'),
    group('worker'),
  ],
};

const groups: readonly Group[] = [
  {
    id: 'harm',
    title: 'Someone is at risk',
    hint: 'A child, an adult, forced work',
    tiles: [path('child'), path('adult'), path('exploitation'), path('memory')],
  },
  {
    id: 'home',
    title: 'Home',
    hint: 'Nowhere to sleep, eviction, status',
    tiles: [path('no-home'), path('eviction'), path('nrpf')],
  },
  {
    id: 'money',
    title: 'Money, food, heat',
    hint: 'Debt, bailiffs, benefits, gambling',
    tiles: [path('no-food'), path('no-fuel'), path('debt'), path('benefits'), path('gambling')],
  },
  {
    id: 'care',
    title: 'Care, drink, loss',
    hint: 'Discharge, carers, drugs, new parents',
    tiles: [
      path('discharge'),
      path('carer'),
      path('drink-drugs'),
      path('new-parent'),
      path('memory'),
      path('grief'),
      path('older-alone'),
    ],
  },
  {
    id: 'worker',
    title: 'It is about me',
    hint: 'Threats, or not all right',
    tiles: [path('worker-threat'), path('worker-low')],
  },
];

export const nationalPack: Pack = {
  format: 1,
  kind: 'national',
  // By thousands: a publication of the same content adds a little to it.
  version: 2000,
  publishedOn: '2026-11-20',
  reviewedBy: null,
  first,
  groups,
  paths: [...safetyPaths, ...livingPaths],
  steps: [...lifeSteps, ...harmSteps, ...homeSteps, ...moneySteps, ...careSteps, ...workerSteps],
  lines,
  danger: ['emergency', 'nhs111', 'samaritans', 'shout'],
  support: ['samaritans', 'shout'],
  holidays: bankHolidays,
};
