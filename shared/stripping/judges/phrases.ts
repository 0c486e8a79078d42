// Two words that together are nobody: charities, prizes, kings. They are left before people are looked for.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import { SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { phrased } from './sights.ts';

/** Leaves two words that together are nobody: "Marie Curie", "King's Fund". */
export function leavePhrases(c: Claims, t: Tokens): void {
  if (t.lexicon.phrases.size === 0) return;
  for (const i of phrased) {
    if (i < 0) break;
    // Kings and queens in small letters too.
    if (!isFree(c, i)) continue;
    if (!t.isLoud(i) && !/^(?:king|queen|prince|princess)$/.test(t.word(i))) continue;
    const possessive = t.word(i + 1) === 's' && t.text.charAt(t.end(i)) === "'";
    // "Marks & Spencer", "Marks and Spencer" too.
    const and = t.word(i + 1) === 'and' && t.gap(i + 1) === SPACE;
    const k = possessive || and ? i + 2 : i + 1;
    // "Mary Poppins-Jones" is somebody.
    if (t.text.charCodeAt(t.end(k)) === 45) continue;
    if (t.gap(k) !== SPACE && t.text.slice(t.end(i), t.start(k)) !== ' & ') continue;
    if (!t.lexicon.phrases.has(`${t.word(i)}${possessive ? "'s" : ''}_${t.word(k)}`)) continue;
    for (let x = i; x <= k; x++) if (isFree(c, x)) c.taken[x] = 2;
  }
}
