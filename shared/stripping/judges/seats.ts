// Places that only a name fills, whatever the words are: between a record number and a telephone, in front of "NHS number", alone below a
// closing. A surname may be any word: "Enid Care", "May Field".

import { numberAt } from '#shared/stripping/around.ts';
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  BIRTH,
  BRAND,
  FIRST,
  GREETING_CUE,
  HEALTH_NO,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PARTICLE,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  HYPHEN,
  LINE,
  LOWER,
  OPEN,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { put } from './name-span.ts';
import { seated } from './sights.ts';
import { isNobody, isPossessive, isStranger, opens, signsBetween } from './word-sense.ts';

const NO_NAME = SMALL | MONTH | NEVER | KIN | ROLE | TITLE;
const LABEL = asked('tel|mob|mobile|phone|dob|nhs|chi|born');
const CLOSING = asked('thanks|regards|wishes|cheers|sincerely|faithfully|truly|diolch');

export const SEATED = 'a name where only a name stands';

export function findSeated(c: Claims, t: Tokens): void {
  let done = -1;
  for (const i of seated) {
    if (i < 0) break;
    if (i <= done) continue;
    if (t.has(i, HEALTH_NO | BIRTH) && (t.isDigits(i + 1) || t.isDigits(i + 2)))
      if (t.gap(i) === COMMA) findLed(c, t, i);
      else findLoud(c, t, i);
    if (t.shape(i) !== CAPITAL || !isFree(c, i)) continue;
    let last = i;
    while (t.shape(last + 1) === CAPITAL && t.gap(last + 1) <= HYPHEN && isFree(c, last + 1)) last++;
    if (isSeat(c, t, i, last)) put(c, t, i, last, SEATED);
    done = last;
  }
}

const LED = asked('pt|patient|client|know|re|for|about');

/** "anyone know ray, nhs no 943", "pt mihaela green, dob 1.2.76": what a word for somebody leads to in front of their number. */
function findLed(c: Claims, t: Tokens, i: number): void {
  let k = i - 1;
  while (i - k < 4 && !LED.at(t, k - 1) && t.gap(k) <= HYPHEN) k--;
  if (!LED.at(t, k - 1) || t.has(k, KIN | PERSON_WORD)) return;
  // "re hazel from clinic, nhs num 943".
  let last = k;
  while (last < i - 1 && !t.has(last + 1, SMALL)) last++;
  if ((t.has(k, FIRST) || isStranger(t, k)) && t.shape(k) === LOWER) put(c, t, k, last, SEATED);
}

/** "DISCHARGE FOR KEITH DAY NHS 910", "ALBERTINA DA COSTA DOB 1.2.76": a row of names in capitals. */
function findLoud(c: Claims, t: Tokens, i: number): void {
  let k = i;
  while (
    t.shape(k - 1) === UPPER &&
    t.gap(k) <= HYPHEN &&
    isFree(c, k - 1) &&
    (t.has(k - 1, FIRST | LAST | PARTICLE) || isStranger(t, k - 1))
  )
    k--;
  // A longer row is a list or a sentence: the other rules take its words one by one.
  if (i - k > 1 && i - k < 7 && (t.has(k, FIRST) || isStranger(t, k))) put(c, t, k, i - 1, SEATED);
}

function isSeat(c: Claims, t: Tokens, first: number, last: number): boolean {
  const words = last - first + 1;
  if (words > 3 || isNobody(t, first)) return false;
  if (words === 1 && isOneAlone(t, first)) return true;
  // "asked me to see Wale, NHS no. 999".
  if (words === 1 && t.word(first - 1) === 'see' && t.has(last + 1, HEALTH_NO)) return true;
  if (t.has(last, NO_NAME)) return false;
  // ". - Dawn": below it all.
  if (
    last + 1 >= t.count &&
    words === 1 &&
    (t.has(first, FIRST) || isStranger(t, first)) &&
    /[.!?\n] ?[-–] ?$/.test(signsBetween(t, first - 1, first))
  )
    return true;
  // One word alone is a name somewhere; two begin with a first name or with no word at all.
  if (!t.has(first, FIRST) && (words === 1 ? !t.has(first, LAST) : !isStranger(t, first))) return false;
  const next = last + 1;
  const after = t.gap(next);
  const gap = t.gap(first);
  // "EMIS No 1531483 Llio Care tel", "May Field, NHS number".
  if (words > 1 && after <= OPEN && (t.has(next, HEALTH_NO | BIRTH) || LABEL.at(t, next)))
    return (
      opens(t, first) ||
      t.word(first - 1) === 'for' ||
      (gap === SPACE && t.isDigits(first - 1) && !isFree(c, first - 1))
    );
  // "9.30 Rook, 10.15 Sallow": whom a list of times names.
  if (
    words === 1 &&
    gap === SPACE &&
    after >= COMMA &&
    !t.has(first, PUBLIC_PLACE | STREET | PLACE) &&
    /(?:\d[.:]\d\d|\d ?[ap]m) $/.test(t.lower.slice(Math.max(0, t.start(first) - 6), t.start(first)))
  )
    return true;
  // "Thanks, Lincoln", "Regards / Enid Care".
  return (gap === LINE || gap === COMMA) && CLOSING.at(t, first - 1) && (next >= t.count || after === LINE);
}

export const ASKING = asked('can|could|please|are|do|have|will|would|did|any|is');

const LEADS = asked('from|to|for|about|up|with|by|than');

/** "June: Hi there", "Faith, would you mind", "It was May who", "May would like"; "have you heard from Dawn?". */
const isSpeaker = (t: Tokens, i: number, after: number) =>
  after === SPACE
    ? (t.word(i + 1) === 'who' && t.word(i - 1) === 'was') ||
      (t.word(i + 2) === 'like' && t.word(i + 1) === 'would' && opens(t, i))
    : (after >= COLON &&
        LEADS.at(t, i - 1) &&
        t.gap(i) === SPACE &&
        !t.has(i, MONTH | PLACE | BRAND | PUBLIC_PLACE)) ||
      (opens(t, i) &&
        (after === COLON
          ? t.gap(i) === LINE && t.isMarked(i + 1, GREETING_CUE)
          : after === COMMA &&
            (t.word(i + 2) === 'you'
              ? ASKING.at(t, i + 1)
              : // "May, 94, walks daily".
                t.isDigits(i + 1) &&
                (t.text.charCodeAt(t.start(i + 1)) === 48
                  ? t.size(i + 1) > 2
                  : t.size(i + 1) < 4 &&
                    numberAt(t, i + 1) > (t.has(i, MONTH) ? 31 : 9) &&
                    t.gap(i + 2) === COMMA))));

const RANG = asked('rang|phoned|texted|wants|told|asked|cried|thinks|reckons|feels');
const WHOSE = asked('his|her|my|their|s|late|ex|elder|older|younger');
const IS = asked('at|who|and|cares');

/** "re Large, nhs 999", "Mum says Pike (13)", "His mum Foot is". */
function isOneAlone(t: Tokens, i: number): boolean {
  const gap = t.gap(i);
  const after = t.gap(i + 1);
  const kin = t.has(i - 1, KIN);
  const theirs = kin && WHOSE.at(t, i - 2);
  if (t.has(i, FIRST) && (isSpeaker(t, i, after) || (t.word(i + 1) === 'aged' && t.isDigits(i + 2))))
    return true;
  // "Contact: Ebony (sister-in-law)", "Grace (OT)", "Joy (link worker)".
  if (t.has(i, FIRST) && after === OPEN && (t.has(i + 1, KIN | ROLE) || t.has(i + 2, ROLE))) return true;
  // "spoke to June": a month is not spoken to.
  if (
    t.has(i, FIRST) &&
    /^(?:to|with)$/.test(t.word(i - 1)) &&
    /^(?:spoke|speak|spoken|talk|talked|c|tc|call|chat|met)$/.test(t.word(i - 2))
  )
    return true;
  if (t.has(i, NO_NAME | PLACE | PUBLIC_PLACE | STREET)) return false;
  // "Wren (they/them)", "Love (he) and"; "her mother, Clemency, did".
  if (after === OPEN && /^(?:s?he|they)$/.test(t.word(i + 1)))
    return t.gap(i + 2) === SLASH || t.text.charCodeAt(t.end(i + 1)) === 41;
  if (t.has(i, LAST)) {
    // "Pound's mum"; "Strong from Cruse rang", "Snow wants".
    if (isPossessive(t, i) && t.has(i + 2, KIN) && !(opens(t, i) && t.word(i).endsWith('er'))) return true;
    if (opens(t, i) && after === SPACE) {
      const k = t.word(i + 1) === 'from' && t.isLoud(i + 2) ? i + 3 : i + 1;
      if (RANG.at(t, k) && t.gap(k) === SPACE) return true;
    }
    // "Ref by Marsh HCA", "visit with Church (OT)", "It's Cook from the surgery".
    const led = t.word(i - 1);
    if (/^(?:by|with)$/.test(led) && (after === SPACE || after === OPEN) && t.shape(i + 1) === UPPER)
      return true;
    if (
      (led === 's' ? t.word(i - 2) === 'it' : led === 'its') &&
      t.word(i + 1) === 'from' &&
      (t.isLoud(i + 2) || t.word(i + 2) === 'the')
    )
      return true;
  }
  // "Third party (Snow, wife)", "the job centre (Sharp, his coach)".
  if (gap === OPEN && after === COMMA)
    return t.has(WHOSE.at(t, i + 1) ? i + 2 : i + 1, KIN | ROLE) && t.has(i, FIRST | LAST);
  if (gap === COMMA) return (after === COMMA || after >= STOP) && theirs;
  if (gap !== SPACE) return false;
  // "his late wife Large. Bank", "with cousin Marsh, top flat".
  if (after >= COMMA && after !== OPEN && kin) return t.has(i, LAST) || (after >= STOP && theirs);
  if (after === COMMA) return t.word(i - 1) === 're' && t.has(i + 1, HEALTH_NO | BIRTH);
  if (after === OPEN) return t.has(i - 1, SAYS | KIN) && t.isDigits(i + 1) && t.size(i + 1) < 3;
  return after === SPACE && theirs && (t.has(i + 1, SAYS) || IS.at(t, i + 1));
}
