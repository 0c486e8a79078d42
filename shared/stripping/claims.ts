// Collects what the rules find in one text. A token belongs to the rule that claims it first, so rules run from the surest to the weakest.
// Spans are merged once at the end and nothing is replaced on the way: peers that replace as they go write corrupt text on overlaps.
import { TOKENS_MAX, type Tokens } from './tokens.ts';
import type { Confidence, Kind } from './types.ts';

export type Claim = {
  kind: Kind;
  start: number;
  end: number;
  why: string;
  confidence: Confidence;
  /** Its place among the claims: the lower, the surer the rule. */
  rank: number;
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

/** Used again for the next text, as the table of the tokens is. */
const taken = new Uint8Array(TOKENS_MAX + 8);

export function claimsFor(t: Tokens, isOwnDate?: Claims['isOwnDate']): Claims {
  taken.fill(0, 0, t.count + 8);
  return { list: [], taken, postcodes: undefined, isOwnDate };
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
  c.list.push({ kind, start, end, why, confidence, rank: c.list.length });
  if (kind === 'POSTCODE') {
    c.postcodes ??= new Set();
    c.postcodes.add(start);
  }
  let i = first;
  for (; i < t.count && t.start(i) < end; i++) c.taken[i] = 1;
  return i - 1;
}

/** Claims tokens `first` to `last`, both included. */
export function claim(
  c: Claims,
  t: Tokens,
  kind: Kind,
  first: number,
  last: number,
  why: string,
  confidence?: Confidence,
): void {
  claimText(c, t, kind, first, t.start(first), t.end(last), why, confidence);
}

export function leave(c: Claims, first: number, last: number): void {
  for (let i = first; i <= last; i++) if (c.taken[i] === 0) c.taken[i] = 2;
}

export const isFree = (_c: Claims, i: number): boolean => taken[i] === 0;

/** Sorts claims by where they begin, the stronger first. Most lists are short and nearly in order. */
export function inOrder(list: Claim[]): Claim[] {
  if (list.length > 40) return list.sort((a, b) => a.start - b.start || a.rank - b.rank);
  for (let i = 1; i < list.length; i++) {
    const claim = list[i];
    let k = i;
    for (let before = list[k - 1]; claim && before && before.start > claim.start; before = list[k - 1])
      list[k--] = before;
    if (claim && k < i) list[k] = claim;
  }
  return list;
}

/** Orders claims, cuts what a stronger one already covers, and drops what is left empty. The claims are used up. */
export function merged(list: Claim[], text: string): Claim[] {
  const out: Claim[] = [];
  let last: Claim | undefined;
  for (const next of inOrder(list)) {
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
    if (next.rank < last.rank) {
      last.kind = next.kind;
      last.why = next.why;
      last.confidence = next.confidence;
      last.rank = next.rank;
    }
    last.end = next.end;
  }
  return out.filter(
    (f) => f.end > f.start && (text.charCodeAt(f.start) > 32 || text.slice(f.start, f.end).trim() !== ''),
  );
}
