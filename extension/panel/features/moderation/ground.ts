// What the screens of moderation stand on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { QueuedCase } from '#shared/contract/moderation.ts';
import type { ModerationCalls } from './calls.ts';

export type ModerationGround = {
  calls: ModerationCalls;
  writing: WritingGround;
  nowMs: () => number;
  newKey: () => string;
  toast: (toast: ToastWords | string) => void;
  isModerator: boolean;
  /** What a post said before it was edited or taken back, drawn by the shelf that knows it. */
  earlierWords?: (opened: QueuedCase) => ReactNode;
  /** Who moderates here, by name, beside words that say to ring one. */
  moderators?: ReactNode;
  ways: { moderation: () => string; standing: () => string; thread: (threadId: string) => string };
};

/** What every part of one case is handed. */
export type CaseProps = { ground: ModerationGround; opened: QueuedCase };
