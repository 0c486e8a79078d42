// What must survive (decision 9): the caller's services, roles and places, and labels that an earlier stripping wrote.

import { maySee } from './around.ts';
import { nationalDigits } from './known.ts';
import { LABEL } from './labels.ts';
import { tokenAt } from './mail.ts';
import { LINE, type Tokens } from './tokens.ts';
import type { Keep } from './types.ts';

type Range = { first: number; last: number };

/** Tokens inside labels. Nothing in them is looked at again. */
export function walls(t: Tokens): Range[] {
  if (!maySee(t, '[')) return [];
  const ranges: Range[] = [];
  for (const m of t.text.matchAll(LABEL)) {
    const first = tokenAt(t, m.index);
    const last = tokenAt(t, m.index + m[0].length) - 1;
    if (last >= first) ranges.push({ first, last });
  }
  return ranges;
}

const indexes = new WeakMap<Keep, Map<string, string[][]>>();

/** The phrases by their first word, cut as texts are cut. */
function indexOf(keep: Keep): Map<string, string[][]> {
  let index = indexes.get(keep);
  if (index) return index;
  index = new Map();
  for (const phrase of keep.phrases) {
    const words = phrase
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[\u2018\u2019]/g, "'")
      .toLowerCase()
      .match(/[\p{L}]+(?:'(?!s(?!\p{L}))\p{L}+)*|\d+|(?<=')s/gu);
    const head = words?.[0];
    if (!words || !head) continue;
    const same = index.get(head);
    if (same) same.push(words);
    else index.set(head, [words]);
  }
  indexes.set(keep, index);
  return index;
}

/** Tokens of phrases to keep, whatever their case. */
export function keepOf(t: Tokens, keep: Keep | undefined): Range[] {
  if (!keep || keep.phrases.length === 0) return [];
  const index = indexOf(keep);
  const ranges: Range[] = [];
  for (let i = 0; i < t.count; i++) {
    let longest = 0;
    for (const words of index.get(t.word(i)) ?? []) {
      if (words.length <= longest) continue;
      let k = 0;
      while (k < words.length && t.word(i + k) === words[k] && (k === 0 || t.gap(i + k) !== LINE)) k++;
      if (k === words.length) longest = k;
    }
    if (longest > 0) {
      ranges.push({ first: i, last: i + longest - 1 });
      i += longest - 1;
    }
  }
  return ranges;
}

const NO_PHONES: ReadonlySet<string> = new Set();
const numbers = new WeakMap<Keep, ReadonlySet<string>>();

/** The digits of public numbers to keep, made once for each `Keep`: a directory holds thousands. */
export function phonesOf(keep: Keep | undefined): ReadonlySet<string> {
  if (!keep) return NO_PHONES;
  let digits = numbers.get(keep);
  if (!digits) {
    digits = new Set(keep.phones.map(nationalDigits));
    numbers.set(keep, digits);
  }
  return digits;
}
