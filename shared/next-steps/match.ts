// Typed words to paths, on the device alone: the words are looked at and forgotten, so an identifier typed here goes nowhere.
// What was said whole counts most, what the field's glossary takes it to mean comes next, a word for who it is about least;
// what fits nothing says so, and the tiles stay.
import type { Need } from '#shared/basics/lists.ts';
import { type DangerKind, findDanger } from './danger.ts';
import { everydayWords, isBeginning, isSameWord, isSmallWord } from './everyday.ts';
import type { Pack, Path } from './types.ts';

export type Matches = {
  /** Best first, at most a screen of them. */
  paths: Path[];
  /** The words speak of danger now: show the way out above everything. */
  speaksOfDanger: boolean;
};

/** What words may speak of, by somebody's guess; the surest weighs 1. */
export type Meant = { need: Need; weight: number };

export const matchesMax = 8;
/** More is never read: the box asks for a few words. */
export const typedCharsMax = 500;

/** Which paths a kind of danger belongs to. One source of danger words: `danger.ts`. */
const pathsOfDanger: Record<DangerKind, readonly string[]> = {
  life: ['suicide'],
  suicide: ['suicide'],
  violence: ['domestic-abuse', 'worker-threat'],
  'domestic-abuse': ['domestic-abuse'],
  child: ['child'],
  adult: ['adult'],
  slavery: ['exploitation'],
  'mental-health': ['distress'],
};
const dangerWeighs = 10;
/** Above a single word, below a phrase that was said whole. */
const meantWeighs = 4;

/** Needs without a path of their own, and the path that stands nearest. */
const nearest: Partial<Record<Need, string>> = { loneliness: 'older-alone', hoarding: 'adult' };

export function matchPaths(pack: Pack, typed: string, meant: readonly Meant[] = []): Matches {
  const text = typed.slice(0, typedCharsMax);
  const spoken = everydayWords(text);
  // The first frame asks with nothing typed, and waits for nothing.
  if (spoken.length === 0) return { paths: [], speaksOfDanger: false };
  const dangers = findDanger(text);
  const named = new Map(pack.paths.map((path) => [path, scoreOf(path, spoken)]));
  const isNamed = (need: Need) => pack.paths.some((path) => path.need === need && (named.get(path) ?? 0) > 1);
  const scored = pack.paths.map((path, order) => {
    const own = named.get(path) ?? 0;
    const guesses = meant
      // Where a need has two paths and the words name one of them, the other is not meant.
      .filter(({ need }) => (path.need === need ? own > 1 || !isNamed(need) : nearest[need] === path.id))
      .map(({ weight }) => weight);
    const isDanger = dangers.some(({ kind }) => pathsOfDanger[kind].includes(path.id));
    const score = own + (isDanger ? dangerWeighs : 0) + meantWeighs * Math.max(0, ...guesses);
    return { path, order, score };
  });
  return {
    // The pack lists the gravest first, so that equals stand in that order.
    paths: scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.order - b.order)
      .map(({ path }) => path)
      .slice(0, matchesMax),
    speaksOfDanger: dangers.length > 0,
  };
}

/** They say who it is about or where it was, and little of what happened. */
const sayWho = new Set(
  everydayWords(
    `partner husband wife boyfriend girlfriend son daughter child kids baby toddler adult carer landlord hospital ward money bills
    alone myself eat crisis tablets threat dog`,
  ),
);

/** A phrase found whole weighs what its words weigh together and more; each further one adds a little; one half typed weighs least. */
function scoreOf(path: Path, spoken: readonly string[]): number {
  let score = 0;
  for (const wanted of phrasesOf(path)) {
    const said = howSaid(wanted, spoken);
    if (said === 'not') continue;
    const [only] = wanted;
    const isWho = wanted.length === 1 && only !== undefined && sayWho.has(only);
    score = said === 'begun' || isWho ? Math.max(score, 1) : Math.max(score, wanted.length * 2) + 1;
  }
  return score;
}

/** The same for every letter that is typed, so worked out once for each path; it goes when the pack goes. */
const known = new WeakMap<Path, readonly string[][]>();
function phrasesOf(path: Path): readonly string[][] {
  const ready = known.get(path) ?? [path.title, ...path.words].map(everydayWords);
  known.set(path, ready);
  return ready;
}

type Said = 'whole' | 'begun' | 'not';

function howSaid(wanted: readonly string[], spoken: readonly string[]): Said {
  if (wanted.length === 0) return 'not';
  // Written together: foodbank, loanshark.
  const together = wanted.length === 2 ? wanted.join('') : null;
  let best: Said = 'not';
  for (const [at, word] of spoken.entries()) {
    if (together !== null && isSameWord(together, word)) return 'whole';
    const said = runFrom(at, wanted, spoken);
    if (said === 'whole') return said;
    if (said === 'begun') best = said;
  }
  return best;
}

/** How many words that say nothing may stand between two of a phrase. */
const smallBetweenMax = 2;

function runFrom(start: number, wanted: readonly string[], spoken: readonly string[]): Said {
  let at = start;
  for (const [i, word] of wanted.entries()) {
    let skipped = 0;
    for (;;) {
      const typed = spoken[at];
      if (typed === undefined) return 'not';
      if (isSameWord(word, typed)) break;
      // One word written as two: no where, over dose.
      if (word === `${typed}${spoken[at + 1] ?? ''}`) {
        at++;
        break;
      }
      const isLast = at === spoken.length - 1 && i === wanted.length - 1;
      if (isLast && isBeginning(word, typed)) return 'begun';
      if (i === 0 || skipped === smallBetweenMax || !isSmallWord(typed)) return 'not';
      skipped++;
      at++;
    }
    at++;
  }
  return 'whole';
}
