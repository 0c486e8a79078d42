// Collects what the rules find in one text. A token belongs to the rule that claims it first, so rules run from the surest to the weakest.
// Spans are merged once at the end and nothing is replaced on the way: peers that replace as they go write corrupt text on overlaps.
import type { Tokens } from './tokens.ts';
import type { Confidence, Kind } from './types.ts';

export type Claim = {
  kind: Kind;
  start: number;
  end: number;
  why: string;
  confidence: Confidence;
};

export type Claims = {
  list: Claim[];
  /** 1: found. 2: looked at and left on purpose (a helpline, an amount). */
  taken: Uint8Array;
  /** Where postcodes begin: an address asks for the one behind it. */
  postcodes: Set<number> | undefined;
  /** The judges' word on a date, when they are there. */
  isOwnDate: ((t: Tokens, first: number, last: number, whole: boolean) => boolean) | undefined;
};

/** Used again for the next text, as the tables of the tokens are. */
let taken = new Uint8Array(4096);

export function claimsFor(t: Tokens, isOwnDate?: Claims['isOwnDate']): Claims {
  if (t.count > taken.length) taken = new Uint8Array(t.count * 2);
  taken.fill(0, 0, t.count);
  return { list: [], taken, postcodes: undefined, isOwnDate };
}

/** Claims tokens `first` to `last`, both included. */
export function claim(
  c: Claims,
  t: Tokens,
  kind: Kind,
  first: number,
  last: number,
  why: string,
  confidence: Confidence = 'certain',
): void {
  c.list.push({
    kind,
    start: t.start[first] ?? 0,
    end: t.end[last] ?? 0,
    why,
    confidence,
  });
  c.taken.fill(1, first, last + 1);
}

/** Claims the characters from `start` to `end` and the tokens from `first` on that begin among them. Hands back the last of these. */
export function claimText(
  c: Claims,
  t: Tokens,
  kind: Kind,
  first: number,
  start: number,
  end: number,
  why: string,
  confidence: Confidence = 'certain',
): number {
  c.list.push({ kind, start, end, why, confidence });
  if (kind === 'POSTCODE') {
    c.postcodes ??= new Set();
    c.postcodes.add(start);
  }
  let i = first;
  for (; i < t.count && (t.start[i] ?? 0) < end; i++) c.taken[i] = 1;
  return i - 1;
}

export function leave(c: Claims, first: number, last: number): void {
  for (let i = first; i <= last; i++) if (c.taken[i] === 0) c.taken[i] = 2;
}

export const isFree = (c: Claims, i: number): boolean => c.taken[i] === 0;

/** Orders claims, cuts what a stronger one (earlier in the list) already covers, and drops what is left empty. */
export function merged(list: readonly Claim[], text: string): Claim[] {
  const out: Claim[] = [];
  // The sort keeps the order of what begins at the same place: the stronger first.
  const ordered = list.map((claim, rank) => ({ ...claim, rank })).sort((a, b) => a.start - b.start);
  let last: (Claim & { rank: number }) | undefined;
  for (const next of ordered) {
    if (!last || next.start >= last.end) {
      out.push(next);
      last = next;
      continue;
    }
    if (next.end <= last.end) {
      // Inside: the surer word on it stands.
      if (next.confidence === 'certain') last.confidence = 'certain';
      continue;
    }
    if (next.rank < last.rank) Object.assign(last, { ...next, start: last.start });
    last.end = next.end;
  }
  return out.filter((f) => f.end > f.start && text.slice(f.start, f.end).trim() !== '');
}
