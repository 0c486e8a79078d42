// What is known of the person on screen, as plain parts or as salted fingerprints, and one question: is this piece of text theirs?
// Parts are compared folded, in any case. Fingerprints can be guessed by brute force, so they are memory only and never sent (decision 6).
import { fold } from './normalise.ts';
import { sha256 } from './sha256.ts';
import type { Fingerprints, Identity, Kind } from './types.ts';

/** Answers with the kind of a part of the known identity, or nothing. `words` is the longest address or name in words. */
export type Known = { kindOf(part: string): Kind | undefined; words: number };

/** Name particles and everyday words that say nothing alone: "Van", "De", "The". */
const TOO_COMMON =
  /^(?:the|of|and|van|von|de|da|di|del|la|le|al|el|bin|ibn|mr|mrs|ms|miss|mx|dr|flat|house|road|street|unknown|none|n\/a)$/;

const compact = (text: string) =>
  fold(text)
    .text.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string) =>
  fold(text)
    .text.toLowerCase()
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];

/** The national form of a British telephone number: 07700900123, whatever the country code or brackets. */
export function nationalDigits(text: string): string {
  const digits = fold(text).text.replace(/\D+/g, '');
  return digits.replace(/^(?:00)?44(?:0)?(?=\d{9,10}$)/, '0');
}

/** The forms a calendar date is compared in: its eight digits, year first. */
export function isoDigits(iso: string): string {
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
    if (words.length >= 2) add('ADDRESS', words.join(' '));
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
    return { kindOf: (part) => kinds.get(part), words: 6 };
  }
  for (const { kind, hash } of known.parts) kinds.set(hash, kind);
  const seen = new Map<string, Kind | undefined>();
  return {
    words: 6,
    kindOf(part) {
      if (!seen.has(part)) seen.set(part, kinds.get(hashOf(known.salt, part)));
      return seen.get(part);
    },
  };
}
