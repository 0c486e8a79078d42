// What the screens of the relay stand on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { RelayCalls } from './calls.ts';

export type RelayGround = {
  calls: RelayCalls;
  writing: WritingGround;
  nowMs: () => number;
  newKey: () => string;
  toast: (toast: ToastWords | string) => void;
  /** What the thread offers is not so any more. */
  lookAgain: () => void;
  go: (href: string) => void;
  ways: {
    talks: () => string;
    talk: (talkId: string) => string;
    thread: (threadId: string) => string;
    channels: () => string;
    search: () => string;
    supervision: () => string;
  };
};
