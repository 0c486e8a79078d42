// All threads of the evaluation community, by group of needs.
import type { WrittenThread } from '#api/evaluation/content/types.ts';
import { housingThreads } from './housing.ts';
import { moneyThreadsOne } from './money-one.ts';
import { moneyThreadsTwo } from './money-two.ts';
import { quietThreads } from './quiet-corners.ts';
import { safetyThreadsOne } from './safety-one.ts';
import { safetyThreadsTwo } from './safety-two.ts';
import { urgentThreads } from './urgent.ts';
import { wellbeingThreadsOne } from './wellbeing-one.ts';
import { wellbeingThreadsTwo } from './wellbeing-two.ts';
import { workerLifeThreads } from './worker-life.ts';

export const writtenThreads: readonly WrittenThread[] = [
  ...urgentThreads,
  ...housingThreads,
  ...moneyThreadsOne,
  ...moneyThreadsTwo,
  ...wellbeingThreadsOne,
  ...wellbeingThreadsTwo,
  ...safetyThreadsOne,
  ...safetyThreadsTwo,
  ...workerLifeThreads,
  ...quietThreads,
];
