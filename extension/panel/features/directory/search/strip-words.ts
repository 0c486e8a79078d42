// Words to search by leave the panel: what could identify a person is left out of them, and said. Pure.
import { limits } from '#shared/basics/limits.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { findIdentifiers, type Options, strip } from '#shared/stripping/index.ts';

export type SearchWords = {
  words: StrippedText;
  /** Something was left out. */
  isShortened: boolean;
  /** All of it was only suspected: the person may say that it belongs to a service's name. */
  mayKeep: boolean;
};

/** What the engine is told: what to keep, and who is on the record beside. */
type Told = Pick<Options, 'keep' | 'known'>;

/** `keepsSuspected`: the person said that what was merely suspected is part of a name of a service. */
export function stripWords(raw: string, told: Told, keepsSuspected = false): SearchWords {
  const typed = raw.trim().slice(0, limits.searchWordsCharsMax);
  const kept = keepsSuspected
    ? findIdentifiers(typed, told).filter((one) => one.confidence === 'suspected')
    : [];
  const { text, removed } = strip(typed, { ...told, kept });
  // A label finds nothing.
  const words = text
    .replace(/\[[^[\]\n]{1,60}\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim() as StrippedText;
  return {
    words: words.slice(0, limits.searchWordsCharsMax) as StrippedText,
    isShortened: removed.length > 0,
    mayKeep: removed.length > 0 && removed.every((one) => one.confidence === 'suspected'),
  };
}
