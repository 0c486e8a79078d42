// What rules ask of more than one token.
import { END, SEEN, STOP, type Tokens } from './tokens.ts';

/** The number that the digits of token `i` say. */
export function numberAt(t: Tokens, i: number): number {
  let n = 0;
  for (let k = t.start(i); k < t.end(i); k++) n = n * 10 + t.text.charCodeAt(k) - 48;
  return n;
}

/** May this sign stand somewhere in the text? */
export const maySee = (t: Tokens, sign: string): boolean =>
  ((t.seen >>> (sign.charCodeAt(0) % SEEN)) & 1) === 1;

/** Is a word with one of these flags among the `back` tokens before and `forth` after `i`, in the same sentence? */
export function near(t: Tokens, i: number, mask: number, back: number, forth: number): boolean {
  if ((t.all & mask) === 0) return false;
  for (let k = 1; k <= back && i - k >= 0; k++) {
    if (t.gap(i - k + 1) >= END) break;
    if (t.has(i - k, mask)) return true;
  }
  for (let k = 1; k <= forth && i + k < t.count; k++) {
    if (t.gap(i + k) >= STOP) break;
    if (t.has(i + k, mask)) return true;
  }
  return false;
}
