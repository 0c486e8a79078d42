// Reads the groups of digits that may be one number, said or written, and the label that stands before them.
// It judges nothing: whether ten digits are a health number is decided where they are claimed.
import { BUSINESS, CALLING, HEALTH_NO, NUMBER_WORD, NUMERAL, PERSON_WORD, RECORD } from './lexicon.ts';
import {
  COLON,
  COMMA,
  DASH,
  END,
  GLUED,
  HYPHEN,
  LINE,
  OPEN,
  OTHER,
  POINT,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
} from './tokens.ts';

const SPELLED: Record<string, string> = {
  zero: '0',
  oh: '0',
  o: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
}; // prettier-ignore

/** Longest row of groups that is read: a number in single digits, with room for what follows. */
const GROUPS_MAX = 26;

export type Row = {
  /** The token each group ends on, the digits it stands for, the gap before it. */
  last: number[];
  digits: string[];
  spelled: boolean;
};

/** May the row that begins at `i` have `size` digits? At most so many; counting them spares reading it. */
export function mayReach(t: Tokens, i: number, size: number): boolean {
  let digits = 0;
  for (let k = i; k < t.count && digits < size; k++) {
    if (t.isDigits(k)) digits += t.size(k);
    // "treble two" are three.
    else if (t.flags(k) & NUMERAL) digits += 3;
    else if (k > i && t.word(k) === 'hundred') digits += 2;
    else break;
  }
  return digits >= size;
}

/** Reads the groups of digits that may belong to one number, from token `i` on. */
export function readRow(t: Tokens, i: number, colons = false): Row {
  const row: Row = { last: [], digits: [], spelled: false };
  for (let k = i; k < t.count && row.last.length < GROUPS_MAX; k++) {
    if (k > i && !joins(t, k) && !(colons && t.text.slice(t.end(k - 1), t.start(k)) === ':')) break;
    if (t.isDigits(k)) {
      row.digits.push(t.text.slice(t.start(k), t.end(k)));
      row.last.push(k);
      continue;
    }
    const word = t.word(k);
    // "double oh nine hundred two": how a number is said.
    if (word === 'hundred' && row.spelled) {
      row.digits.push('00');
      row.last.push(k);
      continue;
    }
    if (!t.has(k, NUMERAL)) break;
    const times = word === 'double' ? 2 : word === 'treble' || word === 'triple' ? 3 : 1;
    const digit =
      times === 1
        ? SPELLED[word]
        : (SPELLED[t.word(k + 1)] ??
          (t.isDigits(k + 1) && t.size(k + 1) === 1 ? t.text.charAt(t.start(k + 1)) : undefined));
    if (digit === undefined) break;
    if (times > 1) k++;
    row.digits.push(digit.repeat(times));
    row.last.push(k);
    row.spelled = true;
  }
  return row;
}

/** What may stand between two groups of one number: a few separators, one line break, the spaces of a URL or of HTML. */
export function joins(t: Tokens, k: number): boolean {
  const gap = t.gap(k);
  const from = t.end(k - 1);
  const wide = t.start(k) - from;
  if (gap === GLUED) return true;
  if (wide > 6) return gap === SPACE && wide < 12;
  if (gap === SPACE || gap === HYPHEN || gap === SLASH || gap === POINT || gap === DASH) return true;
  if (gap === LINE || gap === STOP || gap === COMMA || gap === OTHER || gap === OPEN)
    return /^(?:[ \t]*[-,./|]?[ \t]*(?:\r?\n[ \t]*[>|]?[ \t]*)?|[ \t]*[|_·•+~*'\\]{1,2}[ \t]*|\) ?-?|[ \t]*\()$/.test(
      t.text.slice(from, t.start(k)),
    );
  return false;
}

type Health = 'NHS' | 'CHI' | 'HC';
const named = (health: Health) => ({ health, business: false, calling: false, person: false });

/** The label before a number, if one names it: which service, or somebody's business. */
export function labelBefore(
  t: Tokens,
  i: number,
): { health?: Health; business: boolean; calling: boolean; person: boolean } {
  let business = false;
  let calling = false;
  let person = false;
  let between = 0;
  let parted = false;
  for (let k = i - 1; k >= 0 && i - k < 8; k--) {
    const gap = t.gap(k + 1);
    const sign = t.text.charCodeAt(t.end(k));
    // A label stands on the line of its number or ends the line above.
    if (gap === LINE && k !== i - 1) break;
    // A sentence ends the search, unless it asks: "NHS no for the lady at 12? 943 476 5919".
    if (gap === END && (k !== i - 1 || sign !== 63)) break;
    const flags = t.flags(k);
    const word = t.word(k);
    if (flags & HEALTH_NO) return named(word === 'chi' ? 'CHI' : word.startsWith('h') ? 'HC' : 'NHS');
    // "H&C", "H & C", "N.H.S.".
    if (word === 'c' && t.word(k - 1) === 'h') return named('HC');
    if (word === 's' && t.word(k - 1) === 'h' && t.word(k - 2) === 'n') return named('NHS');
    if (word === 'i' && t.word(k - 1) === 'h' && t.word(k - 2) === 'c') return named('CHI');
    // "pageid=", "session_id:": the key of something that is no person.
    if (k === i - 1 && t.gap(i) === COLON && KEY.test(word)) business = true;
    if (word === 'care' && t.word(k - 2) === 'health') return named('HC');
    // "NHS 111, CALM 0800 58 58 58".
    if (t.isDigits(k) && (t.size(k) > 3 || word === '111')) break;
    // Behind a comma, a full stop or a line a word for business says nothing unless it is a label ("Order no."), nor far off, nor of a person:
    // "lost his job. 943 476 5919", "phone pt 943 476 5919".
    if (!(flags & NUMBER_WORD)) {
      between++;
      if (gap === LINE || sign === 44 || sign === 46) parted = true;
      if (flags & CALLING) calling = true;
    }
    if (flags & BUSINESS && !(flags & RECORD) && !parted && !person && between < 4) business = true;
    if (flags & PERSON_WORD) person = true;
  }
  return { business, calling, person };
}

/** A key under which a computer keeps a page, a session, a commit. */
const KEY = /^(?!.*(?:nhs|chi|patient|person|client|user|pt)).{2,}id$/;
