// What the screens of mentoring stand on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { MentorOffer } from '#shared/contract/mentoring.ts';
import type { MentoringCalls } from './calls.ts';

export type MentoringGround = {
  calls: MentoringCalls;
  writing: WritingGround;
  nowMs: () => number;
  needLabels: Record<Need, string>;
  isModerator: boolean;
  toast: (toast: ToastWords | string) => void;
  /** What writes to a mentor privately. */
  write: (offer: MentorOffer) => ReactNode;
  ways: { offer: (offerId: string) => string; myOffer: () => string };
};
