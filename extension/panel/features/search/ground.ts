// What the search stands on, handed in by the shell (or by a test).
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { SearchCalls } from './calls.ts';
import type { Recent } from './recent.ts';

export type SearchGround = {
  calls: SearchCalls;
  writing: WritingGround;
  nowMs: () => number;
  recent: Recent;
  needLabels: Readonly<Record<Need, string>>;
  me: { areaId: string | null };
  /** Begins a question that holds these words. */
  ask: (words: string) => void;
  ways: {
    thread: (threadId: string) => string;
    service: (serviceId: string) => string;
    caseStudy: (caseId: string) => string;
    nextSteps: () => string;
    supervision: () => string;
  };
};
