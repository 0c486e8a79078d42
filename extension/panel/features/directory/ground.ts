// What every screen of the directory stands on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { ToastWords } from '#extension/kit/index.ts';
import type { WritingGround } from '#extension/panel/writing/index.ts';
import type { Barrier, Need, Role } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Service } from '#shared/contract/directory.ts';
import type { DirectoryCalls } from './calls.ts';
import type { Search } from './search/search.ts';

export type DirectoryGround = {
  calls: DirectoryCalls;
  /** What is searched for, for as long as the panel is open. */
  search: Search;
  nowMs: () => number;
  /** For deeds that happen once, however often they are sent. */
  newKey: () => string;
  copy: (text: string) => Promise<boolean>;
  toast: (toast: ToastWords | string) => void;
  go: (href: string) => void;
  /** The boxes whose words others will read, and what the engine knows. */
  writing: WritingGround;
  me: { areaId: string | null; area: string | null; roles: readonly Role[] };
  needLabels: Readonly<Record<Need, string>>;
  barrierLabels: Readonly<Record<Barrier, string>>;
  /** What the directory may not import: each is drawn or done by the shell. */
  makeChase: (service: Service, need: Need) => ReactNode;
  /** Keeps it for oneself, or lets it go. */
  keep: (service: Service) => ReactNode;
  note: (service: Service, need: Need | null, done: () => void) => ReactNode;
  /** Begins a question: with the words that found nothing, or about a service. */
  ask: (
    from:
      | { words: StrippedText }
      | { service: Pick<Service, 'id' | 'name'>; need: Need | null; opening?: string },
  ) => void;
  ways: {
    services: () => string;
    service: (serviceId: string, need?: string) => string;
    gaps: () => string;
  };
};
