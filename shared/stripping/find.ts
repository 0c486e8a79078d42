// Finds what identifies in a text. Offsets are those of the text as given; findings are ordered, merged and never overlap.
// The order of the rules is their strength: what is known, then fixed builds, then numbers that need words beside them, then places, then people.
import { findAddress } from './address.ts';
import { findAge, findSpelledAge } from './age.ts';
import { findBank, findIban } from './bank.ts';
import { claimsFor, isFree, merged } from './claims.ts';
import { findNino, findPassport, findPostcode, findRegistration } from './codes.ts';
import { findDate, findMonthFirst } from './dates.ts';
import { findHealthNumber, findMistyped } from './health-number.ts';
import { findHome } from './homes.ts';
import { keepOf, leavePhrases, walls } from './keep.ts';
import { findKnown, nationalDigits, recognise } from './known.ts';
import { FIRST, HEALTH_NO, LAST, MONTH, NUMERAL, RECORD, UNIT } from './lexicon.ts';
import { findNamedHouse, findNamedPlace, mayBeStreet } from './named-places.ts';
import { currentLexicon } from './names.ts';
import { fold, unfold } from './normalise.ts';
import { findPeople } from './people.ts';
import { findPhone } from './phone.ts';
import { findRecordNumber } from './record-number.ts';
import { findSpokenDate } from './spoken-dates.ts';
import { DIGITS, GLUED, gapAt, isDigits, lengthAt, type Tokens, tokenise, wordAt } from './tokens.ts';
import type { Found, Options } from './types.ts';
import { findUserName, findWeb, isUserLabel } from './web.ts';

const NO_PHONES: ReadonlySet<string> = new Set();

/** Finds what identifies in `text`. */
export function findIdentifiers(text: string, options: Options = {}): Found[] {
  if (text === '') return [];
  const folded = fold(text);
  const t = tokenise(folded.text, currentLexicon());
  const c = claimsFor(t);
  const kept = keepOf(t, options.keep);
  const closed = walls(t);
  for (const { first, last } of closed) c.taken.fill(2, first, last + 1);
  const known = recognise(options.known);
  if (known) findKnown(c, t, known);
  findWeb(c, t, (word) => ((t.lexicon.words.get(word) ?? 0) & (FIRST | LAST)) !== 0);
  // A public mailbox or page that is to be kept ("info@hub.example") is found as one piece and let go as one.
  for (const { first, last } of kept) {
    const from = t.start[first] ?? 0;
    const to = t.end[last] ?? 0;
    c.list = c.list.filter(
      (f) => !(/^(?:EMAIL|URL_USERNAME)$/.test(f.kind) && f.start >= from && f.end <= to),
    );
  }
  const phones = options.keep ? new Set(options.keep.phones.map(nationalDigits)) : NO_PHONES;
  findNumbers(c, t, phones);
  findPlaces(c, t);
  for (const { first, last } of kept) for (let i = first; i <= last; i++) if (isFree(c, i)) c.taken[i] = 2;
  leavePhrases(c, t);
  findPeople(c, t);
  const found: Found[] = [];
  for (const f of merged(c.list, folded.text)) {
    const span = unfold(folded, f.start, f.end);
    if (f.confidence === 'suspected' && options.kept?.some((k) => k.start <= span.start && k.end >= span.end))
      continue;
    found.push({ kind: f.kind, ...span, why: f.why, confidence: f.confidence });
  }
  return found;
}

/** Numbers and codes, left to right; each rule looks only where its first sign stands. */
function findNumbers(c: ReturnType<typeof claimsFor>, t: Tokens, phones: ReadonlySet<string>): void {
  const passports = t.lower.includes('passport');
  for (let i = 0; i < t.count; i++) {
    if (!isFree(c, i)) continue;
    if (t.type[i] === DIGITS) {
      digitsAt(c, t, i, phones, passports);
      continue;
    }
    const flags = t.flags[i] ?? 0;
    if (isDigits(t, i + 1) && gapAt(t, i + 1) <= 2 && lengthAt(t, i) <= 6) {
      if (gapAt(t, i + 1) === GLUED && (findPostcode(c, t, i) >= 0 || findIban(c, t, i) >= 0)) continue;
      if (
        findNino(c, t, i) >= 0 ||
        (passports && findPassport(c, t, i) >= 0) ||
        findRegistration(c, t, i) >= 0
      )
        continue;
    } else if (lengthAt(t, i) === 1 && lengthAt(t, i + 1) <= 2 && findNino(c, t, i) >= 0) continue;
    if (flags & NUMERAL) {
      if (findHealthNumber(c, t, i) < 0) findPhone(c, t, i, phones);
      findSpelledAge(c, t, i);
      continue;
    }
    if (flags & (HEALTH_NO | RECORD)) {
      if (flags & HEALTH_NO && findMistyped(c, t, i) >= 0) continue;
      if (flags & RECORD) findRecordNumber(c, t, i);
    } else if (wordAt(t, i) === 's' && wordAt(t, i + 1) === '1' && gapAt(t, i + 1) === GLUED)
      findRecordNumber(c, t, i);
    if (flags & MONTH && findSpokenDate(c, t, i) < 0 && isDigits(t, i + 1)) findMonthFirst(c, t, i);
    if (isUserLabel(t, i)) findUserName(c, t, i);
    const word = lengthAt(t, i) >= 6 ? wordAt(t, i) : '';
    if (word === 'ninety' || word === 'hundred') findSpelledAge(c, t, i);
  }
}

function digitsAt(
  c: ReturnType<typeof claimsFor>,
  t: Tokens,
  i: number,
  phones: ReadonlySet<string>,
  passports: boolean,
): void {
  if (findDate(c, t, i) >= 0) return;
  if (passports && findPassport(c, t, i) >= 0) return;
  if (findHealthNumber(c, t, i) >= 0) return;
  if (findPhone(c, t, i, phones) >= 0) return;
  if (findBank(c, t, i) >= 0) return;
  if (findAge(c, t, i) >= 0) return;
  findRegistration(c, t, i);
}

function findPlaces(c: ReturnType<typeof claimsFor>, t: Tokens): void {
  for (let i = 0; i < t.count; i++) {
    if (!isFree(c, i)) continue;
    if (t.type[i] === DIGITS || (t.flags[i] ?? 0) & UNIT) {
      const last = findAddress(c, t, i);
      if (last >= 0) {
        i = last;
        continue;
      }
    }
    if (t.type[i] === DIGITS) continue;
    const home = findHome(c, t, i);
    if (home >= 0) {
      i = home;
      continue;
    }
    if (mayBeStreet(t, i)) findNamedPlace(c, t, i);
    else if (wordAt(t, i) === 'the') findNamedHouse(c, t, i);
  }
}
