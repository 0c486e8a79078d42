// What the screens of recognition stand on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { ContributionKind, Need } from '#shared/basics/lists.ts';
import type { RecognitionCalls } from './calls.ts';
import type { PeriodKeeper } from './period.ts';

export type RecognitionGround = {
  calls: RecognitionCalls;
  period: PeriodKeeper;
  writing: WritingGround;
  nowMs: () => number;
  needLabels: Readonly<Record<Need, string>>;
  /** Whose it is, for the copy; nobody while that is not known. */
  me: { name: string; organisation: string } | null;
  toast: (toast: ToastWords | string) => void;
  copy: (text: string) => Promise<boolean>;
  saveFile: (name: string, text: string, type: string) => void;
  ways: {
    contribution: () => string;
    contributed: (what: ContributionKind) => string;
    appraisal: () => string;
    thread: (threadId: string) => string;
    caseStudy: (caseId: string) => string;
    module: (moduleId: string) => string;
    talk: (talkId: string) => string;
  };
};
