// All case studies of the evaluation, in the order of the needs. Each is marked as made up.
import { bodyCases } from './body.ts';
import { homeCases } from './home.ts';
import { lifeCases } from './life.ts';
import { mindCases } from './mind.ts';
import { moneyCases } from './money.ts';
import { recoveryCases } from './recovery.ts';
import { rightsCases } from './rights.ts';
import { safetyCases } from './safety.ts';
import type { CaseStudy } from './types.ts';
import { workCases } from './work.ts';

export type * from './types.ts';

export const caseStudies: readonly CaseStudy[] = [
  ...homeCases,
  ...moneyCases,
  ...mindCases,
  ...recoveryCases,
  ...safetyCases,
  ...rightsCases,
  ...bodyCases,
  ...lifeCases,
  ...workCases,
].map((written) => ({ ...written, isFictional: true as const }));
