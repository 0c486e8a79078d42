// Typed words to paths, on the device alone: the words are looked at and forgotten, so an identifier typed here goes nowhere.
// It forgives endings and one slip in a longer word; what fits nothing says so, and the tiles stay.
import type { Need } from '#shared/basics/lists.ts';
import { type DangerKind, findDanger } from './danger.ts';
import type { Pack, Path } from './types.ts';

export type Matches = {
  /** Best first, at most a screen of them. */
  paths: Path[];
  /** The words speak of danger now: show the way out above everything. */
  speaksOfDanger: boolean;
};

export const matchesMax = 8;
/** More is never read: the box asks for a few words. */
export const typedCharsMax = 500;

/** Which path a kind of danger belongs to. One source of danger words: `danger.ts`. */
const pathOfDanger: Record<DangerKind, string> = {
  life: 'suicide',
  suicide: 'suicide',
  violence: 'domestic-abuse',
  'domestic-abuse': 'domestic-abuse',
  child: 'child',
  adult: 'adult',
  slavery: 'exploitation',
  'mental-health': 'distress',
};

/** `meant`: needs that the words may speak of, for paths behind those that the words themselves name. */
export function matchPaths(pack: Pack, typed: string, meant: readonly Need[] = []): Matches {
  const text = typed.slice(0, typedCharsMax);
  const spoken = tokens(text);
  const dangers = findDanger(text);
  const scored = pack.paths.map((path, order) => ({
    path,
    order,
    score: scoreOf(path, spoken) + (dangers.some(({ kind }) => pathOfDanger[kind] === path.id) ? 10 : 0),
  }));
  // The pack lists the gravest first, so that equals stand in that order.
  const named = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .map(({ path }) => path);
  // Where a need has two paths and the words name one of them, the other is not meant.
  const others = meant
    .filter((need) => !named.some((path) => path.need === need))
    .flatMap((need) => pack.paths.filter((path) => path.need === need));
  return {
    paths: [...named, ...others].slice(0, matchesMax),
    speaksOfDanger: dangers.length > 0,
  };
}

/** A phrase found whole weighs what its words weigh together and more; a word half typed counts from its third letter. */
function scoreOf(path: Path, spoken: readonly string[]): number {
  let score = 0;
  for (const phrase of [path.title, ...path.words]) {
    const wanted = tokens(phrase);
    if (wanted.length === 0 || wanted.length > spoken.length) continue;
    for (let at = 0; at + wanted.length <= spoken.length; at++) {
      const isLast = at + wanted.length === spoken.length;
      if (wanted.every((word, i) => fits(word, spoken[at + i] ?? '', isLast && i === wanted.length - 1))) {
        score = Math.max(score, wanted.length * 2) + 1;
        break;
      }
    }
  }
  return score;
}

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc']/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map(stem);

/** Only the endings that everyday words wear; never so much that `debt` and `deb` meet. */
function stem(word: string): string {
  if (word.length < 5)
    return word.length === 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return word.replace(/(?:ings?|ed|es|s)$/, '').replace(/(.)\1$/, '$1');
}

function fits(wanted: string, typed: string, isBeingTyped: boolean): boolean {
  if (wanted === typed) return true;
  if (isBeingTyped && typed.length >= 3 && wanted.startsWith(typed)) return true;
  return wanted.length >= 5 && typed.length >= 5 && isOneSlip(wanted, typed);
}

/** One letter wrong, missing, too many, or two swapped. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const restA = a.slice(from);
  const restB = b.slice(from);
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
