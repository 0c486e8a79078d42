// Two words that together are nobody: charities, prizes, kings. They are left before people are looked for.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import { endAt, gapAt, isCapital, SPACE, startAt, type Tokens, wordAt } from '#shared/stripping/tokens.ts';
import { phrased } from './sights.ts';

/** Leaves two words that together are nobody: "Marie Curie", "King's Fund". */
export function leavePhrases(c: Claims, t: Tokens): void {
  if (t.lexicon.phrases.size === 0) return;
  for (const i of phrased) {
    if (i < 0) break;
    // Kings and queens in small letters too.
    if (!isFree(c, i)) continue;
    if (!isCapital(t, i) && !/^(?:king|queen|prince|princess)$/.test(wordAt(t, i))) continue;
    const possessive = wordAt(t, i + 1) === 's' && t.text.charAt(endAt(t, i)) === "'";
    // "Marks & Spencer", "Marks and Spencer" too.
    const and = wordAt(t, i + 1) === 'and' && gapAt(t, i + 1) === SPACE;
    const k = possessive || and ? i + 2 : i + 1;
    // "Mary Poppins-Jones" is somebody.
    if (t.text.charCodeAt(endAt(t, k)) === 45) continue;
    if (gapAt(t, k) !== SPACE && t.text.slice(endAt(t, i), startAt(t, k)) !== ' & ') continue;
    if (!t.lexicon.phrases.has(`${wordAt(t, i)}${possessive ? "'s" : ''}_${wordAt(t, k)}`)) continue;
    for (let x = i; x <= k; x++) if (isFree(c, x)) c.taken[x] = 2;
  }
}
