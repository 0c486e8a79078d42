// What the screens of learning stand on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { LearningCalls } from './calls.ts';
import type { Keeper } from './keeper.ts';

export type LearningGround = {
  calls: LearningCalls;
  keeper: Keeper;
  nowMs: () => number;
  needLabels: Readonly<Record<Need, string>>;
  /** Whose record it is; nobody while that is not known. */
  me: { name: string; organisation: string } | null;
  toast: (toast: ToastWords | string) => void;
  copy: (text: string) => Promise<boolean>;
  ways: { learn: () => string; module: (moduleId: string) => string; learnt: () => string };
};
