// What a box knows of its words besides the words: which labels stand in it, and what was kept and why. Never a value.
import type { KeepReason } from '#shared/basics/lists.ts';
import type { Kind } from '#shared/stripping/index.ts';

/** A label that was written in the place of an identifier. Where it stands, the words show. */
export type Label = {
  kind: Kind;
  label: string;
  /** Of what it stands for, while the panel is open: enough to say that it identified nobody. It rests nowhere. */
  shape?: string;
};

/** A suspected word that the worker decided to keep, and why. */
export type Kept = { kind: Kind; reason: KeepReason; start: number; end: number };
