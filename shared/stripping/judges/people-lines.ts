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
import { CAPITAL, COMMA, INITIAL, LINE, SPACE, type Tokens, UPPER } from '#shared/stripping/tokens.ts';
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
    if (!isFree(c, i) || !t.isLoud(i)) continue;
    entry(c, t, i);
    if (t.shape(i) === UPPER) {
      initials(c, t, i);
      if (isFree(c, i) && isLoudSurname(t, i)) put(c, t, i, i, 'a name as a list writes it');
    } else if (t.gap(i) === LINE && i > 0) {
      closing(c, t, i);
    }
    // "Over to you I'm afraid. G": one letter ends a letter.
    if (
      t.shape(i) === INITIAL &&
      i > 7 &&
      i + 1 === t.count &&
      /[.!] +$|\n\s*$/.test(t.text.slice(t.start(i) - 3, t.start(i)))
    )
      put(c, t, i, i, 'an initial below a letter');
    // "Sal x": a kiss behind a name ends the message.
    if (
      isFree(c, i) &&
      (t.has(i, FIRST)
        ? // "Pam x": a measure, too.
          !t.has(i, NO_NAME & ~BRAND)
        : !t.has(i, NO_NAME) && ((t.has(i, LAST) && t.gap(i) === LINE) || !isEnglish(t, i))) &&
      (t.gap(i) >= COMMA || t.shape(i) === INITIAL) &&
      t.lower.charCodeAt(t.end(i) + 1) === 120 &&
      /^ x{1,4}\s*$/.test(t.lower.slice(t.end(i), t.end(i) + 8))
    )
      put(c, t, i, i, 'a name below a letter');
  }
}

/** "VU family: dad", "Subject: FW: referral SP-311 VU": a surname that is no word. */
const isLoudSurname = (t: Tokens, i: number): boolean =>
  (t.has(i, LAST) || t.flags(i) === 0) &&
  (t.word(i + 1) === 'family' ||
    (t.gap(i + 1) === LINE &&
      t.isDigits(i - 1) &&
      /(?:^|\n)subject: [^\n]+ $/.test(t.lower.slice(Math.max(0, t.start(i) - 80), t.start(i)))));

/** "SZCZEPANSKI J - call", "BLAGDON M,", "10:20 Moon, K /", "Wright D, Cross J": a word in capitals, or a comma, and one letter. */
function entry(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  const listed = t.gap(k) === COMMA && isListLetter(c, t, i, k);
  if (
    t.shape(k) !== INITIAL ||
    !(
      listed ||
      (t.gap(k) === SPACE &&
        (t.shape(i) === UPPER || (t.has(i, LAST) && t.gap(i) >= COMMA && !LETTERED.at(t, i))))
    ) ||
    t.size(i) < 4 ||
    !isFree(c, k)
  )
    return;
  if (isNobody(t, i) || (isEnglish(t, i) && !t.has(i, LAST)) || t.has(i, NO_NAME)) return;
  const next = t.gap(k + 1);
  if (!listed && next < COMMA) return;
  put(c, t, i, k, 'a name as a list writes it');
}

/** The last line of a letter: "I'll chase.\nCol", "\n\nIshbel", "\nMags (your link worker)". */
function closing(c: Claims, t: Tokens, i: number): void {
  if (!isFree(c, i) || t.has(i, NO_NAME) || isNobody(t, i)) return;
  const above = signsBetween(t, i - 1, i);
  const ended = /[.!?)…x,][^\S\n]*\n/.test(above) || /\n\s*\n/.test(above);
  if (!ended || !/^\s*$/.test(above.replace(/^[.!?)…,*"' ]+/, ''))) return;
  const last = t.shape(i + 1) === CAPITAL && t.gap(i + 1) === SPACE ? endOfName(t, c, i, false) : i;
  // Nothing follows on this line but a bracket, a kiss or a sign, and no further line of prose.
  const end = t.end(last);
  if (t.text.length - end > 260) return;
  const rest = t.text.slice(end);
  if (!/^[^\S\n]*(?:\([^)\n]{0,60}\)|x{1,4}|[.,!])?[^\S\n]*(?:\n[^\n]{0,60}){0,3}$/.test(rest)) return;
  if (isEnglish(t, i) && !t.has(i, FIRST) && !(t.size(i) < 6 && /\n\s*\n/.test(above) && /^\s*$/.test(rest)))
    return;
  if (t.has(i, PLACE) && !isName(t, i)) return;
  put(c, t, i, last, 'a name below a letter');
}

/** "tolga: have you heard", beside "nuala: no": who else speaks in a chat, of no list. */
function findSpeakers(c: Claims, t: Tokens): void {
  const rest: number[] = [];
  let said = false;
  for (const i of namelike) {
    if (i < 0) break;
    if (t.gap(i) !== LINE || t.text.charCodeAt(t.end(i)) !== 58) continue;
    if (c.taken[i] === 1) said = true;
    else if (isStranger(t, i) && t.shape(i) < UPPER && t.size(i) > 2) rest.push(i);
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
    while (at < t.count && t.start(at) < from) at++;
    for (let i = at; i < t.count && t.end(i) <= end; i++) {
      if (!isFree(c, i)) continue;
      const joined = (a: number, b: number) => /^(?: ?[-–_] ?)$/.test(t.text.slice(a, b));
      if (
        t.shape(i) !== CAPITAL ||
        t.size(i) < 3 ||
        t.has(i, NO_NAME | PLACE) ||
        !(isStranger(t, i) || (t.has(i, LAST) && !isEnglish(t, i)))
      )
        continue;
      if (joined(t.end(i - 1), t.start(i)) || joined(t.end(i), t.start(i + 1)))
        put(c, t, i, i, 'a name in a file name');
    }
  }
}
