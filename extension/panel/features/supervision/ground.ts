// What the screens of supervision stand on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { SupervisionCalls } from './calls.ts';

export type SupervisionGround = {
  calls: SupervisionCalls;
  nowMs: () => number;
  toast: (toast: ToastWords | string) => void;
  needLabels: Readonly<Record<Need, string>>;
  isSupervisor: boolean;
  ways: { supervision: () => string; supervisionQueue: () => string; nextSteps: () => string };
};
