// What the screens of the library stand on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Barrier, Need, Role } from '#shared/basics/lists.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import type { LibraryCalls } from './calls.ts';

export type LibraryGround = {
  calls: LibraryCalls;
  writing: WritingGround;
  nowMs: () => number;
  /** A fresh id, made on the device. */
  newKey: () => string;
  /** Answers whether the words are on the clipboard now. */
  copy: (text: string) => Promise<boolean>;
  /** Hands a text to the browser as a file. */
  saveFile: (name: string, text: string, type: string) => void;
  toast: (toast: ToastWords | string) => void;
  go: (href: string) => void;
  me: { areaId: string | null; roles: readonly Role[] };
  /** How needs and barriers are spoken of everywhere in the panel. */
  needLabels: Readonly<Record<Need, string>>;
  barrierLabels: Readonly<Record<Barrier, string>>;
  /** The day in words, as advice carries it. */
  today: () => string;
  /** Drawn by the shell: the chase and the note, each begun with what the case study says. */
  makeChase: (one: PublishedCase) => ReactNode;
  note: (one: PublishedCase, done: () => void) => ReactNode;
  /** Begins a question that holds these words, and mentions case studies whose titles stand in them. */
  ask: (words: string, mentioned?: readonly Pick<PublishedCase, 'id' | 'title'>[]) => void;
  ways: {
    library: () => string;
    caseStudy: (caseId: string) => string;
    printCase: (caseId: string) => string;
    caseVersions: (caseId: string) => string;
    caseDraft: (caseId: string) => string;
    myCases: () => string;
    caseQueue: () => string;
    caseFiles: () => string;
    misses: () => string;
    reviewCase: (caseId: string) => string;
    thread: (threadId: string) => string;
  };
};
