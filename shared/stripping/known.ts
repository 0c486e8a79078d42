// What is known of the person on screen, as plain parts or as salted fingerprints, and one question: is this piece of text theirs?
// Parts are compared folded, in any case. Fingerprints can be guessed by brute force, so they are memory only and never sent (decision 6).
import { readDate } from './calendar.ts';
import { type Claims, claim, isFree } from './claims.ts';
import { COMMON, FIRST, LAST, MONTH, SMALL } from './lexicon.ts';
import { fold } from './normalise.ts';
import { sha256 } from './sha256.ts';
import { COMMA, GLUED, HYPHEN, LINE, OPEN, STOP, type Tokens } from './tokens.ts';
import type { Fingerprints, Identity, Kind } from './types.ts';

/** Answers with the kind of a part of the known identity, or nothing. */
export type Known = { kindOf(part: string): Kind | undefined };
/** The longest line of an address that is compared, in words. */
const ADDRESS_WORDS = 6;

/** Name particles and everyday words that say nothing alone: "Van", "De", "The". */
const TOO_COMMON =
  /^(?:the|of|and|van|von|de|da|di|del|la|le|al|el|bin|ibn|mr|mrs|ms|miss|mx|dr|flat|house|road|street|unknown|none|n\/a)$/;

const compact = (text: string) =>
  fold(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
export const wordsOf = (text: string) =>
  fold(text)
    .text.toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

/** The national form of a British telephone number: 07700900123, whatever the country code or brackets. */
export function nationalDigits(text: string): string {
  const digits = fold(text).text.replace(/\D+/g, '');
  return digits.replace(/^(?:00)?440?(?=\d{9,10}$)/, '0');
}

/** The forms a calendar date is compared in: its eight digits, year first. */
function isoDigits(iso: string): string {
  return iso.replace(/\D+/g, '').slice(0, 8);
}

function partsOf(identity: Identity): { kind: Kind; part: string }[] {
  const parts: { kind: Kind; part: string }[] = [];
  const add = (kind: Kind, part: string) => {
    if (part.length > 1) parts.push({ kind, part });
  };
  for (const name of identity.names) {
    for (const word of wordsOf(name)) {
      if (TOO_COMMON.test(word)) continue;
      add('PERSON', word);
      // "O'Neill" is also typed "ONeill".
      if (word.includes("'")) add('PERSON', word.replaceAll("'", ''));
    }
  }
  for (const number of identity.numbers) {
    const part = compact(number);
    if (part.length >= 4)
      add(
        /^\d{10}$/.test(part)
          ? 'NHS_NUMBER'
          : /^[a-z]{2}\d{6}[a-d]$/.test(part)
            ? 'NINO'
            : 'LOCAL_PATIENT_ID',
        part,
      );
  }
  if (identity.born) add('DATE_OF_BIRTH', isoDigits(identity.born));
  for (const line of identity.addressLines) {
    const words = wordsOf(line);
    if (words.length < 2) continue;
    add('ADDRESS', words.slice(0, ADDRESS_WORDS).join(' '));
    // Its first word is looked up first, so that not every row of words is hashed.
    add('ADDRESS', `^${words[0]}`);
    // The house and its street without the town behind.
    for (let n = 2; n < Math.min(words.length, ADDRESS_WORDS); n++)
      if (/^\d/.test(words[0] ?? '') && n >= 3) add('ADDRESS', words.slice(0, n).join(' '));
  }
  for (const postcode of identity.postcodes) add('POSTCODE', compact(postcode));
  for (const phone of identity.phones) add('PHONE', nationalDigits(phone));
  for (const email of identity.emails) add('EMAIL', email.trim().toLowerCase());
  return parts;
}

const hashOf = (salt: string, part: string) => sha256(`${salt}\u0000${part}`).slice(0, 24);

/** Salted fingerprints of an identity's parts. Synchronous, so that a page can hand over in the same breath. */
export function fingerprint(identity: Identity, salt: string): Fingerprints {
  return { salt, parts: partsOf(identity).map(({ kind, part }) => ({ kind, hash: hashOf(salt, part) })) };
}

/** Makes the question for one text: plain parts are looked up, fingerprints are hashed once for each different part. */
export function recognise(known: Identity | Fingerprints | undefined): Known | undefined {
  if (!known) return undefined;
  const kinds = new Map<string, Kind>();
  if (!('salt' in known)) {
    const parts = partsOf(known);
    for (const { kind, part } of parts) kinds.set(part, kind);
    return { kindOf: (part) => kinds.get(part) };
  }
  for (const { kind, hash } of known.parts) kinds.set(hash, kind);
  const seen = new Map<string, Kind | undefined>();
  return {
    kindOf(part) {
      if (!seen.has(part)) seen.set(part, kinds.get(hashOf(known.salt, part)));
      return seen.get(part);
    },
  };
}

/** Claims every part of the known identity, in any case and dress. */
export function findKnown(c: Claims, t: Tokens, known: Known): void {
  for (let i = 0; i < t.count; i++) {
    if (!isFree(c, i)) continue;
    if (t.isDigits(i) || t.isDigits(i + 1)) {
      const last = knownNumber(c, t, i, known);
      if (last >= 0) {
        i = last;
        continue;
      }
    }
    const word = t.word(i);
    const last = knownAddress(c, t, i, word, known);
    if (last >= 0) {
      i = last;
      continue;
    }
    if (!t.isWord(i)) continue;
    const kind = known.kindOf(word) ?? known.kindOf(word.replaceAll("'", ''));
    if (kind !== 'PERSON') continue;
    // A patient called Will or May: the small word counts with a capital inside a sentence or beside another part of the name.
    if (t.has(i, SMALL | MONTH | COMMON) && !t.has(i, FIRST | LAST) && !isNamed(t, i, known)) continue;
    if (t.has(i, SMALL | MONTH) && !isNamed(t, i, known)) continue;
    let end = i;
    while (t.isWord(end + 1) && t.gap(end + 1) <= HYPHEN && known.kindOf(t.word(end + 1)) === 'PERSON') end++;
    claim(c, t, 'PERSON', i, end, KNOWN);
    i = end;
  }
}

/** Why a known part is found; `strip` gives all of them one label. */
export const KNOWN = 'it stands on the record on screen';

function isNamed(t: Tokens, i: number, known: Known): boolean {
  if (t.isLoud(i) && t.gap(i) < STOP) return true;
  const part = (k: number) => t.isWord(k) && known.kindOf(t.word(k)) === 'PERSON';
  return (t.gap(i) <= COMMA && part(i - 1)) || (t.gap(i + 1) <= COMMA && part(i + 1));
}

/** Numbers, postcode, telephone, birth: compared without what stands between their groups. */
function knownNumber(c: Claims, t: Tokens, i: number, known: Known): number {
  let part = '';
  for (let k = i; k < t.count && k < i + 10; k++) {
    if (k > i && t.gap(k) >= OPEN && t.gap(k) !== LINE) break;
    part += t.word(k);
    if (part.length > 30) break;
    if (part.length < 4 || (t.isWord(k + 1) === false && t.isDigits(k + 1) && t.gap(k + 1) === GLUED))
      continue;
    const kind =
      known.kindOf(part) ??
      (part.length >= 10 && /^\d+$/.test(part) ? known.kindOf(nationalDigits(part)) : undefined);
    if (kind && kind !== 'PERSON' && kind !== 'ADDRESS') {
      claim(c, t, kind, i, k, KNOWN);
      return k;
    }
    if (k - i === 2 || k - i === 3) {
      const iso = readDate(t.text.slice(t.start(i), t.end(k)));
      if (iso && known.kindOf(isoDigits(iso)) === 'DATE_OF_BIRTH') {
        claim(c, t, 'DATE_OF_BIRTH', i, k, KNOWN);
        return k;
      }
    }
  }
  return -1;
}

/** An address line by its first word, then as far as it goes on. */
function knownAddress(c: Claims, t: Tokens, i: number, word: string, known: Known): number {
  if (known.kindOf(`^${word}`) !== 'ADDRESS') return -1;
  let part = '';
  let last = -1;
  for (let k = i; k < t.count && k < i + ADDRESS_WORDS; k++) {
    part += (k > i ? ' ' : '') + t.word(k);
    if (k > i && known.kindOf(part) === 'ADDRESS') last = k;
  }
  if (last >= 0) claim(c, t, 'ADDRESS', i, last, KNOWN);
  return last;
}
