// What the screens of supervision stand on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { SupervisionId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { SupervisionCalls } from './calls.ts';

export type SupervisionGround = {
  calls: SupervisionCalls;
  writing: WritingGround;
  nowMs: () => number;
  newKey: () => string;
  toast: (toast: ToastWords | string) => void;
  needLabels: Readonly<Record<Need, string>>;
  isSupervisor: boolean;
  /** A button that writes privately to the other one of a request: its holder or its asker, by name. */
  write: (requestId: SupervisionId, name: string) => ReactNode;
  ways: { supervision: () => string; supervisionQueue: () => string; nextSteps: () => string };
};
