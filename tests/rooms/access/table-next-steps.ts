// The crisis path's part of the table of access: one ask a procedure. None names anything of a community.
import { randomUUID } from 'node:crypto';
import { digestOf } from '#api/features/next-steps/sign.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';

export const nextStepsAsks: Record<string, () => Record<string, unknown>> = {
  'nextSteps.readPackKeys': () => ({}),
  'nextSteps.readPack': () => ({ haveVersion: 0 }),
  'nextSteps.readAreaPack': () => ({}),
  'nextSteps.addStepTimes': () => ({
    key: randomUUID(),
    times: [{ pathId: 'debt', decisions: 3, tenthsOfSeconds: 90, isOffline: false, on: '2026-11-20' }],
  }),
  'nextSteps.readStepFigures': () => ({}),
  'nextSteps.readStanding': () => ({}),
  'nextSteps.recordReview': () => ({
    digest: digestOf(nationalPack),
    name: 'A. Reviewer',
    role: 'Clinical Safety Officer',
    on: '2026-11-20',
  }),
};
