// What the crisis path stands on, handed in by the shell (or by a test). Nothing here reaches the network: what needs it is an
// order, carried out or kept by the shell.
import type { ReactNode } from 'react';
import type { ToastWords } from '#extension/kit/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { NoteDraft } from '#shared/basics/record-note.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { CrisisActions, StepTime } from '#shared/next-steps/actions.ts';
import type { AreaPack, Pack, Path } from '#shared/next-steps/types.ts';

export type NextStepsGround = {
  /** The bundled pack, or a newer one that was opened and kept. */
  pack: Pack;
  area: AreaPack | null;
  nowMs: () => number;
  /** The last moment a server told us, to find out a clock that is behind. */
  lastHeardMs: number | null;
  /** By how much its clock differed from the server's when the two were last compared. */
  skewMs: number;
  isOnline: boolean;
  /** What was selected in the page or stands in a draft, already stripped. Looked at on this device for what it speaks of. */
  selection: StrippedText | null;
  /** They no longer go along with what is set going; where they came from they stay. */
  dropSelection: () => void;
  /** Null where the shell can do none of it; then the steps alone stand. */
  actions: CrisisActions | null;
  /** Orders that wait on this device, and how to take one off when it was done by hand. */
  waiting: readonly { id: string; title: string; dueOn: string | null }[];
  dropWaiting: (id: string) => void;
  copy: (text: string) => Promise<boolean>;
  /** The note as it would be copied, and the composer for it, drawn by who may. */
  writeNote: (draft: NoteDraft) => string;
  note: (draft: NoteDraft, need: Need, onClose: () => void) => ReactNode;
  toast: (toast: ToastWords | string) => void;
  newId: () => string;
  /** Where half-walked ways are kept: memory only. */
  keep: (words: readonly string[]) => void;
  timed: (time: StepTime) => void;
  ways: {
    at: (words: readonly string[]) => string;
    home: () => string;
    numbers: () => string;
    supervision: () => string;
  };
  go: (href: string) => void;
  /** To the search, with what this path is about; null while nobody is signed in. */
  findMore: ((path: Path) => void) | null;
};
