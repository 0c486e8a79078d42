// Names that the line they stand on gives away: the last line of a letter, who speaks in a transcript, an entry "SURNAME J - call".
// A word of the dictionary needs more than its line; what is no name at all on a line alone is left.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  BRAND,
  FIRST,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PLACE,
  PUBLIC_PLACE,
  ROLE,
  SMALL,
  STREET,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COMMA,
  endAt,
  flagsAt,
  gapAt,
  has,
  INITIAL,
  isCapital,
  isDigits,
  LINE,
  lengthAt,
  SPACE,
  shapeAt,
  startAt,
  type Tokens,
  UPPER,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { initials } from './initials.ts';
import { isListLetter, LETTERED } from './name-parts.ts';
import { endOfName, put } from './name-span.ts';
import { loud, namelike } from './sights.ts';
import { isEnglish, isName, isNobody, isStranger, signsBetween } from './word-sense.ts';

const NO_NAME = SMALL | MONTH | NEVER | BRAND | KIN | ROLE | PUBLIC_PLACE | STREET | TITLE;

export function findOnLines(c: Claims, t: Tokens): void {
  findSpeakers(c, t);
  if (t.dotted) findInFiles(c, t);
  for (const i of loud) {
    if (i < 0) break;
    if (!isFree(c, i) || !isCapital(t, i)) continue;
    entry(c, t, i);
    if (shapeAt(t, i) === UPPER) {
      initials(c, t, i);
      if (isFree(c, i) && isLoudSurname(t, i)) put(c, t, i, i, 'a name as a list writes it');
    } else if (gapAt(t, i) === LINE && i > 0) {
      closing(c, t, i);
    }
    // "Over to you I'm afraid. G": one letter ends a letter.
    if (
      shapeAt(t, i) === INITIAL &&
      i > 7 &&
      i + 1 === t.count &&
      /[.!] +$|\n\s*$/.test(t.text.slice(startAt(t, i) - 3, startAt(t, i)))
    )
      put(c, t, i, i, 'an initial below a letter');
    // "Sal x": a kiss behind a name ends the message.
    if (
      isFree(c, i) &&
      (has(t, i, FIRST) || (has(t, i, LAST) && gapAt(t, i) === LINE) || !isEnglish(t, i)) &&
      !has(t, i, NO_NAME) &&
      (gapAt(t, i) >= COMMA || shapeAt(t, i) === INITIAL) &&
      t.lower.charCodeAt(endAt(t, i) + 1) === 120 &&
      /^ x{1,4}\s*$/.test(t.lower.slice(endAt(t, i), endAt(t, i) + 8))
    )
      put(c, t, i, i, 'a name below a letter');
  }
}

/** "VU family: dad", "Subject: FW: referral SP-311 VU": a surname that is no word. */
const isLoudSurname = (t: Tokens, i: number): boolean =>
  (has(t, i, LAST) || flagsAt(t, i) === 0) &&
  (wordAt(t, i + 1) === 'family' ||
    (gapAt(t, i + 1) === LINE &&
      isDigits(t, i - 1) &&
      /(?:^|\n)subject: [^\n]+ $/.test(t.lower.slice(Math.max(0, startAt(t, i) - 80), startAt(t, i)))));

/** "SZCZEPANSKI J - call", "BLAGDON M,", "10:20 Moon, K /", "Wright D, Cross J": a word in capitals, or a comma, and one letter. */
function entry(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  const listed = gapAt(t, k) === COMMA && isListLetter(c, t, i, k);
  if (
    shapeAt(t, k) !== INITIAL ||
    !(
      listed ||
      (gapAt(t, k) === SPACE &&
        (shapeAt(t, i) === UPPER || (has(t, i, LAST) && gapAt(t, i) >= COMMA && !LETTERED.at(t, i))))
    ) ||
    lengthAt(t, i) < 4 ||
    !isFree(c, k)
  )
    return;
  if (isNobody(t, i) || (isEnglish(t, i) && !has(t, i, LAST)) || has(t, i, NO_NAME)) return;
  const next = gapAt(t, k + 1);
  if (!listed && next < COMMA) return;
  put(c, t, i, k, 'a name as a list writes it');
}

/** The last line of a letter: "I'll chase.\nCol", "\n\nIshbel", "\nMags (your link worker)". */
function closing(c: Claims, t: Tokens, i: number): void {
  if (!isFree(c, i) || has(t, i, NO_NAME) || isNobody(t, i)) return;
  const above = signsBetween(t, i - 1, i);
  const ended = /[.!?)…x,][^\S\n]*\n/.test(above) || /\n\s*\n/.test(above);
  if (!ended || !/^\s*$/.test(above.replace(/^[.!?)…,*"' ]+/, ''))) return;
  const last = shapeAt(t, i + 1) === CAPITAL && gapAt(t, i + 1) === SPACE ? endOfName(t, c, i, false) : i;
  // Nothing follows on this line but a bracket, a kiss or a sign, and no further line of prose.
  const end = endAt(t, last);
  if (t.text.length - end > 260) return;
  const rest = t.text.slice(end);
  if (!/^[^\S\n]*(?:\([^)\n]{0,60}\)|x{1,4}|[.,!])?[^\S\n]*(?:\n[^\n]{0,60}){0,3}$/.test(rest)) return;
  if (
    isEnglish(t, i) &&
    !has(t, i, FIRST) &&
    !(lengthAt(t, i) < 6 && /\n\s*\n/.test(above) && /^\s*$/.test(rest))
  )
    return;
  if (has(t, i, PLACE) && !isName(t, i)) return;
  put(c, t, i, last, 'a name below a letter');
}

/** "tolga: have you heard", beside "nuala: no": who else speaks in a chat, of no list. */
function findSpeakers(c: Claims, t: Tokens): void {
  const rest: number[] = [];
  let said = false;
  for (const i of namelike) {
    if (i < 0) break;
    if (gapAt(t, i) !== LINE || t.text.charCodeAt(endAt(t, i)) !== 58) continue;
    if (c.taken[i] === 1) said = true;
    else if (isStranger(t, i) && shapeAt(t, i) < UPPER && lengthAt(t, i) > 2) rest.push(i);
  }
  if (said) for (const i of rest) put(c, t, i, i, 'who speaks');
}

const FILE_END = /\.(?:docx?|pdf|jpe?g|png|xlsx?|rtf|odt|heic|msg|eml)\b/gi;

/** "9649208836 - Pickersgill - consent.docx": an unknown word between the signs of a file name. */
function findInFiles(c: Claims, t: Tokens): void {
  let at = 0;
  for (const m of t.text.matchAll(FILE_END)) {
    const end = m.index + m[0].length;
    // Back to where the name of the file may begin.
    const lead = t.text.slice(Math.max(0, m.index - 80), m.index);
    const from = m.index - lead.length + (/[^\n,;:"']*$/.exec(lead)?.index ?? 0);
    while (at < t.count && startAt(t, at) < from) at++;
    for (let i = at; i < t.count && endAt(t, i) <= end; i++) {
      if (!isFree(c, i)) continue;
      const joined = (a: number, b: number) => /^(?: ?[-–_] ?)$/.test(t.text.slice(a, b));
      if (
        shapeAt(t, i) !== CAPITAL ||
        lengthAt(t, i) < 3 ||
        has(t, i, NO_NAME | PLACE) ||
        !(isStranger(t, i) || (has(t, i, LAST) && !isEnglish(t, i)))
      )
        continue;
      if (joined(endAt(t, i - 1), startAt(t, i)) || joined(endAt(t, i), startAt(t, i + 1)))
        put(c, t, i, i, 'a name in a file name');
    }
  }
}
