// What the boxes stand on, handed in by the shell (or by a test).
import type { ReactNode } from 'react';
import type { StoreApi } from 'zustand';
import type { ServiceId } from '#shared/basics/ids.ts';
import type { WordReport } from '#shared/contract/stripping.ts';
import type { Fingerprints } from '#shared/stripping/index.ts';
import type { Knowledge } from './cleanse.ts';
import type { Names } from './names.ts';
import type { Rests } from './rests.ts';

/** What the boxes ask of the server. */
export type WritingCalls = { reportWord: (report: WordReport) => Promise<object> };

/** A service of the directory, as far as words need it. */
export type Findable = { id: ServiceId; name: string; phone: string | null };

/** Somebody whom words may mention, by name or by the mask that a thread shows. */
export type Nameable = { kind: 'person' | 'mask'; id: string; name: string; hint: string };
/** `key` says where the words will stand: elsewhere others may be mentioned. */
export type FindPeople = {
  key: readonly (string | null)[];
  find: (words: string) => Promise<Nameable[]>;
};

export type WritingGround = {
  /** Nothing is sent before the engine knows names, or the person was told that it does not. */
  names: Names;
  /** Where words rest that were not sent. */
  rests: Rests;
  /** What the engine is told besides the words: what to keep, and what day it is. */
  knowledge: Pick<Knowledge, 'keep' | 'today'>;
  /** Who is on the record beside the panel, in memory alone (decision 6); `look` reads it when somebody begins to write. */
  beside: { person: StoreApi<{ fingerprints: Fingerprints | null }>; look: () => void };
  /** Names of places around the worker, for the hints about small places. */
  area: readonly string[];
  /** "You missed this", "this identifies nobody": kind and shape, never the words. Answers whether it was noted. */
  report: (report: WordReport) => Promise<boolean>;
  /** Finds a service to mention, drawn by the shelf that knows them. */
  findService: (
    onPick: (service: Findable) => void,
    onEscape: () => void,
    people?: FindPeople & { onPick: (person: Nameable) => void },
  ) => ReactNode;
};
