// What stripping keeps of the directory (decision 9) as it rests on the device: the panel writes it, and the worker gives it to the
// page with each click. It is public: names of services, bodies and places, and numbers that anybody may ring.
import { limits } from '#shared/basics/limits.ts';
import type { Keep } from '#shared/stripping/types.ts';

export const keepListKey = 'keep-list';

export type KeptList = Keep & {
  /** Whose list: the worker's own area, or the community where they have none. */
  placeId: string;
  /** What the server calls this state of it. */
  version: string;
  /** When the server last said that it stands. */
  heardMs: number;
};

const bounded = (texts: readonly unknown[], most: number): string[] =>
  texts
    .filter((text): text is string => typeof text === 'string' && text.length <= limits.keptPhraseCharsMax)
    .slice(0, most);

/** Never more than an area can have, whatever a server or a storage says. */
export const boundKeep = ({ phrases, phones }: Keep): Keep => ({
  phrases: bounded([...new Set(phrases)], limits.keptPhrasesMax),
  phones: bounded([...new Set(phones)], limits.keptPhonesMax),
});

/** What lies in storage was written by us, perhaps by an older version: what has lost its shape is nothing. */
export function readKeptList(stored: unknown): KeptList | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { phrases, phones, placeId, version, heardMs } = stored as Partial<Record<keyof KeptList, unknown>>;
  if (!Array.isArray(phrases) || !Array.isArray(phones)) return null;
  if (typeof placeId !== 'string' || typeof version !== 'string' || typeof heardMs !== 'number') return null;
  return {
    ...boundKeep({ phrases, phones }),
    placeId,
    version,
    heardMs,
  };
}
