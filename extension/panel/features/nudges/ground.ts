// What the screen of nudges stands on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { NudgeCalls } from './calls.ts';

/** The system's own notifications. `ask` shows the browser's question and must be called in the very press. */
export type Notices = { may: () => Promise<boolean>; ask: () => Promise<boolean> };

export type NudgesGround = {
  calls: NudgeCalls;
  nowMs: () => number;
  toast: (toast: ToastWords | string) => void;
  /** Null where there is no browser around the panel. */
  notices: Notices | null;
  /** What was chosen changes what the badge shows. */
  tellWorker: () => void;
  isModerator: boolean;
  ways: { thread: (threadId: string) => string };
};
