// What the search stands on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Barrier, Need, SearchKind } from '#shared/basics/lists.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import type { SearchCalls } from './calls.ts';
import type { Finder } from './offline/finder.ts';
import type { Recent } from './recent.ts';

export type SearchGround = {
  calls: Pick<SearchCalls, 'chooseFound' | 'listMisses'>;
  /** From the server, or from this device where it cannot be reached; each answer says which. */
  find: Finder['find'];
  suggest: Finder['suggest'];
  readKept: Finder['read'];
  /** What this device keeps, asked with each key while the server is asked beside. */
  device: Pick<Finder, 'here' | 'suggestHere' | 'isOfField' | 'warm' | 'isWarm' | 'isAway' | 'watch'>;
  /** Somebody says that the server is there again. */
  tryServer: () => void;
  /** Where what is kept here opens. */
  keptHref: (id: string) => string;
  writing: WritingGround;
  nowMs: () => number;
  recent: Recent;
  needLabels: Readonly<Record<Need, string>>;
  barrierLabels: Readonly<Record<Barrier, string>>;
  go: (href: string) => void;
  /** What may be done with a thing that was found, drawn by the shell under it; `isAway`: with what this device keeps of it. */
  use: (found: FindAnswer['items'][number], onUsed: () => void, isAway: boolean) => ReactNode;
  /** What can be learned about what was looked for, drawn beneath what was found. */
  learn: (needs: readonly Need[], looked: string) => ReactNode;
  /** What this worker kept, drawn where nothing is looked for yet. */
  kept: ReactNode;
  /** Where a thing opens; null: nowhere. People are reached through what they wrote. */
  hrefOf: (kind: SearchKind, id: string) => string | null;
  me: { areaId: string | null };
  /** Begins a question that holds these words. */
  ask: (words: string) => void;
  ways: {
    search: () => string;
    nextSteps: () => string;
    supervisionAsk: () => string;
  };
};
