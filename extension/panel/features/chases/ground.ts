// What every screen of the chases stands on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';
import type { Chase } from '#shared/contract/chases.ts';
import type { ChaseCalls } from './calls.ts';
import type { Nicknames } from './nickname/nicknames.ts';
import type { Outbox } from './outbox/outbox.ts';

export type ChasesGround = {
  calls: ChaseCalls;
  outbox: Outbox;
  nicknames: Nicknames;
  nowMs: () => number;
  copy: (text: string) => Promise<boolean>;
  saveFile: (name: string, text: string, type: string) => void;
  toast: (toast: ToastWords | string) => void;
  go: (href: string) => void;
  /** Who writes the message to the organisation. */
  me: { name: string; organisation: string };
  /** The note of a chase, drawn by who may: it belongs to the record and is none of ours. */
  note: (chase: Chase, onClose: () => void) => ReactNode;
  /** What its boxes stand on. */
  writing: WritingGround;
  needLabels: Readonly<Record<Need, string>>;
  barrierLabels: Readonly<Record<Barrier, string>>;
  ways: {
    chases: (view?: string) => string;
    chase: (chaseId: string) => string;
    newChase: () => string;
    caseStudy: (caseId: string) => string;
  };
};
