// The way half walked, kept in memory storage while the panel is closed: words of the address and a moment, no text. It is taken
// up again only soon after, because later it would be the way of another person.
const freshMs = 15 * 60_000;
const wordsMax = 20;

export const keptWayKey = 'next-steps:way';

export type KeptWay = { words: readonly string[]; atMs: number };

export function freshWay(stored: unknown, nowMs: number): readonly string[] | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { words, atMs } = stored as Partial<KeptWay>;
  if (!Array.isArray(words) || words.length === 0 || words.length > wordsMax) return null;
  if (!words.every((word) => typeof word === 'string' && /^[a-z0-9-]{1,80}$/.test(word))) return null;
  if (typeof atMs !== 'number' || nowMs < atMs || nowMs - atMs > freshMs) return null;
  return words;
}
