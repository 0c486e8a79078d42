// What keeping stands on, handed in by the shell (or by a test).
import type { ToastWords } from '#extension/kit/index.ts';
import type { SearchKind } from '#shared/basics/lists.ts';
import type { SavedCalls } from './calls.ts';

export type SavedGround = {
  calls: SavedCalls;
  toast: (toast: ToastWords | string) => void;
  nowMs: () => number;
  kindLabels: Readonly<Record<SearchKind, string>>;
  /** Where it opens; null: nowhere. */
  hrefOf: (kind: SearchKind, id: string) => string | null;
};
