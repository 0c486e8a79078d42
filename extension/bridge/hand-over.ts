// From the clinical page to the panel: one key per window in memory-only session storage, so that neither side must be
// awake when the other speaks (decision 5). Only the worker writes it; the panel deletes it after reading.
import type { StrippedText } from '#shared/basics/text.ts';
import type { Fingerprints, Removed } from '#shared/stripping/types.ts';

/** Salted digest of the record a draft was begun beside (decision 7). Null where the page shows no patient banner. */
export type RecordKey = string | null;

/** What the page says after stripping. The raw selection never leaves the page. */
export type Selected = {
  text: StrippedText;
  /** Kinds, labels and shapes: enough to say that something identified nobody, never the value. */
  removed: Removed[];
  record: RecordKey;
  /** Of the banner's identity (decision 6): memory only, gone on lock, sign-out and change of record, never sent. */
  fingerprints: Fingerprints | null;
};

export type HandOver = { id: string; at: string } & (
  | { status: 'pending' }
  | ({ status: 'ready' } & Selected)
  /** Nothing was selected, or only white space. */
  | { status: 'empty' }
  /** More than `limits.selectionCharsMax`; nothing was taken. */
  | { status: 'too-long'; chars: number }
  /** The page cannot be reached: a PDF viewer, a foreign frame, a policy. The panel offers Quick Paste. */
  | { status: 'blocked' }
);

export const handOverKey = (windowId: number): string => `hand-over:${windowId}`;
