// The shipped entries as the panel carries them, and back. What comes back ranks as what went in does, entry by entry; in sayings, whose
// words nobody is shown, a word stands as the one of its family that comes oftenest, and without words that say nothing.
import type { Steps } from '#shared/basics/in-steps.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { EntryKind, GlossaryEntry } from '#shared/glossary/types.ts';
import { isSmall, restAfter, stem, wordsOf } from '#shared/glossary/words.ts';
import { readTokens, writeTokens } from './tokens.ts';

/** After a phrase; and what ends the left side and the line. */
const phraseEnd = ';';
const sideEnd = '=';
/** A line whose words all stand for one another. */
const mutual = '~';
const signs: ReadonlySet<string> = new Set([phraseEnd, sideEnd, mutual]);

/** How another stemmer, that of documents, sees words: what it tells apart stays apart. */
export type Likeness = { stemOf: (word: string) => string; isSmall: (word: string) => boolean };

export function packEntries(entries: readonly GlossaryEntry[], likeness: Likeness): string {
  const shorten = shortener(entries, likeness);
  const tokens: string[] = [];
  const say = (phrases: readonly string[]) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      if (words.some((word) => signs.has(word) || word.startsWith('@')))
        throw new Error(
          `A phrase of the glossary cannot be packed, because it holds a sign of the packing: ${phrase}`,
        );
      tokens.push(...words, phraseEnd);
    }
  };
  let before: GlossaryEntry | null = null;
  let skip = 0;
  for (const [at, entry] of entries.entries()) {
    if (skip-- > 0) continue;
    const group = mutualAt(entries, at);
    const isMore = group === 0 && before !== null && isSameLine(before, entry);
    // Another term of the same line stands before its end.
    if (!isMore && before !== null) closeLine(before);
    before = group > 0 ? null : entry;
    if (!isMore) tokens.push(aboutOf(entry));
    say([entry.kind === 'everyday' ? shorten(entry.term) : entry.term]);
    if (group > 0) {
      say(entry.expandsTo);
      tokens.push(mutual);
    }
    skip = Math.max(0, group - 1);
  }
  if (before !== null) closeLine(before);
  return writeTokens(tokens);

  function closeLine({ expandsTo }: GlossaryEntry): void {
    tokens.push(sideEnd);
    say(expandsTo);
    tokens.push(sideEnd);
  }
}

export function* unpackEntries(packed: string): Steps<GlossaryEntry[]> {
  const tokens = yield* readTokens(packed);
  const entries: GlossaryEntry[] = [];
  let at = 0;
  const phrases = (): string[] => {
    const all: string[] = [];
    let words: string[] = [];
    for (; ; at++) {
      const token = tokens[at] ?? sideEnd;
      if (token === sideEnd || token === mutual) return all;
      if (token !== phraseEnd) words.push(token);
      else {
        all.push(words.join(' '));
        words = [];
      }
    }
  };
  let rested = 0;
  while (at < tokens.length) {
    if (entries.length - rested > restAfter) {
      rested = entries.length;
      yield;
    }
    const about = readAbout(tokens[at++] ?? '');
    const left = phrases();
    const end = tokens[at++];
    const right = end === mutual ? null : phrases();
    if (right !== null) at++;
    for (const term of left)
      entries.push({ term, ...about, expandsTo: right ?? left.filter((other) => other !== term) });
  }
  return entries;
}

/** `@everyday/0.6/housing,benefits`. */
const aboutOf = ({ kind, weight, needs }: GlossaryEntry): string => `@${kind}/${weight}/${needs.join(',')}`;
function readAbout(token: string): Pick<GlossaryEntry, 'kind' | 'weight' | 'needs'> {
  const [kind = '', weight = '', needs = ''] = token.slice(1).split('/');
  return {
    kind: kind as EntryKind,
    weight: Number(weight),
    needs: (needs === '' ? [] : needs.split(',')) as Need[],
  };
}

const isSameLine = (a: GlossaryEntry, b: GlossaryEntry): boolean =>
  aboutOf(a) === aboutOf(b) && a.expandsTo.join(phraseEnd) === b.expandsTo.join(phraseEnd);

/** How many entries from here say the same words of one another; 0 where they do not. */
function mutualAt(entries: readonly GlossaryEntry[], at: number): number {
  const first = entries[at];
  if (!first) return 0;
  const all = [first.term, ...first.expandsTo];
  const isMutual = all.every((term, n) => {
    const entry = entries[at + n];
    const others = all.filter((other) => other !== term);
    return (
      entry?.term === term &&
      aboutOf(entry) === aboutOf(first) &&
      entry.expandsTo.join(phraseEnd) === others.join(phraseEnd)
    );
  });
  return isMutual && all.length > 1 ? all.length : 0;
}

/** A saying as far as it is ever read: see `compile`, `associate` and the situations of the search. */
function shortener(entries: readonly GlossaryEntry[], likeness: Likeness): (term: string) => string {
  const counts = new Map<string, number>();
  for (const { kind, term } of entries)
    if (kind === 'everyday')
      for (const word of term.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isPlain = (word: string) => /^<\w+>$/.test(word) || wordsOf(word).join(' ') === word;
  const looks = (word: string) =>
    [stem(word), likeness.stemOf(word), word.length > 2, isSmall(word), likeness.isSmall(word)].join(' ');
  const oftenest = new Map<string, string>();
  for (const [word, count] of counts) {
    if (word.startsWith('<') || !isPlain(word)) continue;
    const known = oftenest.get(looks(word));
    if (known === undefined || (counts.get(known) ?? 0) < count) oftenest.set(looks(word), word);
  }
  return (term) => {
    const words = term.split(' ');
    if (!words.every(isPlain)) return term;
    const telling = words.filter((word) => word.startsWith('<') || !isSmall(word));
    const said =
      telling.length > 1
        ? words.filter((word) => word.startsWith('<') || !isSmall(word) || !likeness.isSmall(word))
        : words;
    return said.map((word) => (word.startsWith('<') ? word : (oftenest.get(looks(word)) ?? word))).join(' ');
  };
}
