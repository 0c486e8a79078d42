// Names that nothing announces, judged by the lists, by their case and by where they stand.
// Everything found here is only suspected: a worker may keep it with a reason.
import { type Claims, claim, isFree } from './claims.ts';
import {
  COMMON,
  CUE,
  FIRST,
  KIN,
  LAST,
  MONTH,
  PARTICLE,
  PERSON_WORD,
  PLACE,
  PLACE_CUE,
  PUBLIC_PLACE,
  RARE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
  UNIT,
} from './lexicon.ts';
import { endOfName } from './people-cued.ts';
import { isNameLike } from './stems.ts';
import {
  CAPITAL,
  COMMA,
  gapAt,
  HYPHEN,
  has,
  INITIAL,
  isCapital,
  isDigits,
  isWord,
  LINE,
  LOWER,
  lengthAt,
  SPACE,
  STOP,
  type Tokens,
  wordAt,
} from './tokens.ts';
import {
  isEnglish,
  isName,
  isNobody,
  isOnlyName,
  isPossessive,
  isStranger,
  isTrusted,
  isUpper,
  opens,
} from './word-sense.ts';

const put = (c: Claims, t: Tokens, first: number, last: number, why: string) =>
  claim(c, t, 'PERSON', first, last, why, 'suspected');

export function findListed(c: Claims, t: Tokens): void {
  for (let i = 0; i < t.count; i++) {
    if (t.shape[i] === LOWER || !isWord(t, i) || !isFree(c, i)) continue;
    const last = endOfRun(c, t, i);
    judge(c, t, i, last);
    i = last;
  }
}

/** Capitals in a row, with hyphens, initials and particles between. */
function endOfRun(c: Claims, t: Tokens, i: number): number {
  let last = i;
  for (let k = i + 1; k < t.count && k < i + 8; k++) {
    if (!isWord(t, k) || !isFree(c, k)) break;
    const gap = gapAt(t, k);
    const dotted =
      t.shape[k - 1] === INITIAL && t.text.charAt(t.end[k - 1] ?? 0) === '.' && (gap === STOP || gap === 4);
    if (gap !== SPACE && !(gap === HYPHEN && t.text.charAt(t.end[k - 1] ?? 0) === '-') && !dotted) break;
    if (isPossessive(t, k - 1)) break;
    if (t.shape[k] === LOWER) {
      if (has(t, k, PARTICLE) && isCapital(t, k + 1) && gapAt(t, k + 1) <= HYPHEN && !isEnglish(t, k + 1))
        continue;
      break;
    }
    last = k;
  }
  return last;
}

/** Lower-case words that make what stands before them a place or a service. */
const PUBLIC_TAIL =
  /^(?:church|centre|center|house|hospital|hospice|trust|foundation|ward|school|academy|college|university|surgery|practice|clinic|pharmacy|library|park|theatre|hall|project|group|club|unit|scheme|allotments?|estate|area|road|street|festival|choir|cafe|nurses?|orchestra|building|site|market|station|gardens?|cup|day|week|method|scale|test|syndrome|disease|score|line|helpline|app|website|team|council|mosque|temple|chapel|award|fund|vouchers?|pub|hotel|campus|community|branch|period|note|card|charity|service|services|workshop|course|programme|training|leaflet|form|bank|hub)$/;

function judge(c: Claims, t: Tokens, from: number, to: number): void {
  let first = from;
  let last = to;
  // Words that only open the sentence, and words that are nobody, fall away at both ends.
  while (first <= last && falls(t, first, first === from && opens(t, from), first < last)) first++;
  while (
    last >= first &&
    (isNobody(t, last) || ((has(t, last, TITLE | SMALL | MONTH) || isEnglish(t, last)) && !isName(t, last)))
  ) {
    // "Alexandra Park", "Grace Church": the tail makes all of it a place.
    if (has(t, last, PUBLIC_PLACE | STREET) && last > first) return;
    last--;
  }
  if (first > last) return;
  if (isSaint(t, first) || isSaint(t, first - 1)) return;
  if (
    last < to &&
    has(t, last + 1, PUBLIC_PLACE | STREET | ROLE) &&
    !isName(t, last + 1) &&
    gapAt(t, last + 1) === SPACE &&
    has(t, last + 1, PUBLIC_PLACE | STREET)
  )
    return;
  const words = last - first + 1;
  const next = last + 1;
  const joinedNext = gapAt(t, next) === SPACE && isWord(t, next) && !isPossessive(t, last);
  if (
    joinedNext &&
    t.shape[next] === LOWER &&
    PUBLIC_TAIL.test(wordAt(t, next)) &&
    !(words > 1 && isTrusted(t, first) && isOnlyName(t, last) && !has(t, next, STREET))
  )
    return;
  const before = first > 0 && gapAt(t, first) <= SPACE ? wordAt(t, first - 1) : '';
  if (words === 1) {
    if (single(t, first, before, from === first && opens(t, first)))
      put(c, t, first, first, 'a word that is a name');
    return;
  }
  several(c, t, first, last, before);
}

/** Does the word at the front of a row say nothing? */
function falls(t: Tokens, i: number, atStart: boolean, more: boolean): boolean {
  if (isNobody(t, i)) return true;
  if (has(t, i, TITLE) && !isName(t, i)) return true;
  if (isName(t, i)) {
    // "Will Margaret come?", "Hope Sarah is well", "Mark Hall" stays.
    return (
      atStart &&
      more &&
      has(t, i, SMALL | MONTH | COMMON) &&
      has(t, i, SMALL | SAYS | CUE) &&
      isOnlyName(t, i + 1)
    );
  }
  if (t.shape[i] === INITIAL)
    return !(more && isName(t, i + 1)) || wordAt(t, i) === 'i' || (wordAt(t, i) === 'a' && atStart);
  return isEnglish(t, i) && !isNameLike(wordAt(t, i));
}

const isSaint = (t: Tokens, i: number) => /^(?:st|saint|ss|our|holy)$/.test(wordAt(t, i)) && isCapital(t, i);

/** A row of two or more. */
function several(c: Claims, t: Tokens, first: number, last: number, before: string): void {
  let names = 0;
  let sure = 0;
  let strangers = 0;
  let places = 0;
  let plain = 0;
  let loud = 0;
  for (let k = first; k <= last; k++) {
    if (t.shape[k] === INITIAL || (has(t, k, PARTICLE) && t.shape[k] === LOWER)) continue;
    if (isUpper(t, k)) loud++;
    if (isOnlyName(t, k) && !has(t, k, PLACE)) sure++;
    if (isName(t, k)) names++;
    else if (has(t, k, PLACE)) places++;
    else if (isStranger(t, k) || isNameLike(wordAt(t, k))) strangers++;
    else plain++;
  }
  const tail = last > first && has(t, last, PUBLIC_PLACE | STREET | UNIT);
  if (tail) {
    // "Lisa Hall" against "Alexandra Hall": a trusted first name before it and nothing that speaks of a place.
    const person =
      last - first === 1 &&
      has(t, first, FIRST) &&
      has(t, last, LAST) &&
      !has(t, first - 1, PLACE_CUE) &&
      !/^(?:the|on|of|to|via|from)$/.test(before) &&
      !/^(?:park|road|street|house|church|centre|court|lodge|hospital|trust|library|square|gardens?|lane)$/.test(
        wordAt(t, last),
      );
    if (!person || (has(t, first, COMMON | PLACE) && !opens(t, first))) return;
  }
  if (before === 'the' && wordAt(t, last + 1) !== 'family') return;
  if (names === 0 && strangers < 2) return;
  if (names === 0 && (has(t, first - 1, PLACE_CUE) || before === 'to' || loud > 0 || plain > 0)) return;
  if (sure === 0 && strangers === 0) {
    // Words that may be names: a first and a last one make a person, "Mark Hill", unless a capital word beside them makes a heading.
    if (!(has(t, first, FIRST) && has(t, last, LAST)) || plain > 0 || places > 0) return;
    if (loud > 0 && loud === last - first + 1 && has(t, first, COMMON) && has(t, last, COMMON)) return;
    if (opens(t, first) && has(t, first, SMALL)) return;
  }
  if (sure === 0 && names > 0 && strangers > 0 && loud > 0 && !isName(t, first)) return;
  if (places > 0 && sure === 0) return;
  // Everyday words in the row: only the part around the names.
  let a = first;
  let b = last;
  const belongs = (k: number) =>
    isName(t, k) ||
    isStranger(t, k) ||
    t.shape[k] === INITIAL ||
    isNameLike(wordAt(t, k)) ||
    has(t, k, PARTICLE) ||
    (has(t, k, PLACE) && !isEnglish(t, k));
  while (a < b && !belongs(a)) a++;
  while (b > a && !belongs(b)) b--;
  let k = a;
  while (k <= b) {
    let e = k;
    while (e < b && belongs(e + 1)) e++;
    if (belongs(k)) put(c, t, k, e, 'words that are names');
    k = e + 1;
    while (k <= b && !belongs(k)) k++;
  }
}

const STRONG_SAYS =
  /^(?:said|says|rang|rings|phoned|called|calls|wants|wanted|needs|needed|lives|lived|feels|felt|asked|told|reports|reported|attends|attended|struggles|came|went|likes|loves|thinks|lost|has|hasn't|is|isn't|was|wasn't|had|doesn't|didn't|won't|can't|texted|emailed|messaged|replied|visited|moved|died|works|agreed|declined|stated|mentioned|joined|started|presented|presents|enjoys|enjoyed|dna'd|rents|owes|began|turned|seems|keeps|gets|got|spoke|met|refused|explained|helped|worries|uses|misses|missed|finds|found|lacks|smokes|drinks|suffers)$/;

/** One capitalised word. */
function single(t: Tokens, i: number, before: string, atStart: boolean): boolean {
  const next = gapAt(t, i + 1) === SPACE && isWord(t, i + 1) ? wordAt(t, i + 1) : '';
  const says = STRONG_SAYS.test(next) || isPossessive(t, i);
  const lowerNext = next !== '' && t.shape[i + 1] === LOWER;
  if (isUpper(t, i)) {
    if (lengthAt(t, i) < 4 && !says) return false;
    return (
      (isTrusted(t, i) && !has(t, i, PLACE | COMMON | RARE) && isOnlyName(t, i)) ||
      (isOnlyName(t, i) &&
        lengthAt(t, i) > 4 &&
        !has(t, i, PLACE) &&
        (says || has(t, i - 1, CUE | KIN | ROLE)))
    );
  }
  if (t.shape[i] === INITIAL || lengthAt(t, i) < 2) return false;
  if (before === 'the' || before === 'a' || before === 'an') return false;
  if (isDigits(t, i + 1) && gapAt(t, i + 1) <= HYPHEN && !isOnlyName(t, i)) return false;
  if (has(t, i, PLACE)) {
    // "Jordan rang" and "Chelsea's mum" are people, "from Jordan" is not.
    return (
      has(t, i, FIRST) &&
      says &&
      !has(t, i - 1, PLACE_CUE) &&
      !/^(?:of|from|to|in|at)$/.test(before) &&
      !/^(?:is|was|has)$/.test(next)
    );
  }
  if (isName(t, i)) {
    const only = isOnlyName(t, i);
    if (only)
      return (
        !(lengthAt(t, i) < 3 && !says && !isTrusted(t, i)) &&
        !(
          atStart &&
          !isTrusted(t, i) &&
          lengthAt(t, i) < 5 &&
          !lowerNext &&
          !isPossessive(t, i) &&
          gapAt(t, i + 1) <= SPACE
        )
      );
    if (has(t, i, MONTH | SMALL)) return !atStart && says && has(t, i, FIRST) && !has(t, i, MONTH);
    if (!has(t, i, FIRST)) return has(t, i, RARE) && !atStart && says;
    if (atStart)
      return has(t, i, COMMON)
        ? (STRONG_SAYS.test(next) && !/^(?:is|was|needs|has|had)$/.test(next)) ||
            isPossessive(t, i) ||
            (says && !has(t, i, SAYS | CUE) && /^(?:is|was|has|had|needs)$/.test(next))
        : says || gapAt(t, i + 1) === COMMA || (lowerNext && has(t, i + 1, SAYS)) || gapAt(t, i + 1) >= STOP;
    if (has(t, i, COMMON))
      return says || has(t, i - 1, CUE | KIN | ROLE | PERSON_WORD) || gapAt(t, i + 1) >= COMMA;
    return true;
  }
  if (!isStranger(t, i)) return false;
  // Never met and not in the dictionary: a name if it stands where a name stands.
  if (isNameLike(wordAt(t, i))) return !has(t, i - 1, PLACE_CUE) && before !== 'in';
  if (t.shape[i] !== CAPITAL && !/^(?:mc|mac|o'|de|fitz)/.test(wordAt(t, i))) return false;
  if (
    has(t, i - 1, PLACE_CUE) ||
    /^(?:in|to|from|the|of|on|via|at|near|use|using|for|take|takes|taking|started)$/.test(before)
  )
    return isPossessive(t, i);
  if (lengthAt(t, i) < 3) return false;
  if (atStart)
    return (
      says ||
      (lowerNext &&
        /^[a-z]+(?:ed|s)$/.test(next) &&
        has(t, i + 1, SAYS | COMMON) &&
        lengthAt(t, i) > 3 &&
        /(?:ed)$/.test(next)) ||
      (gapAt(t, i + 1) === COMMA && has(t, i + 2, PERSON_WORD | KIN))
    );
  return says || has(t, i - 1, CUE | KIN | ROLE | PERSON_WORD) || /^(?:and|or|with|by|re)$/.test(before);
}

/** Names in small letters: "dave is kicking off", "smith, jones and taylor all dna'd". */
export function findSmall(c: Claims, t: Tokens): void {
  for (let i = 0; i < t.count; i++) {
    if (t.shape[i] !== LOWER || !isFree(c, i) || !isWord(t, i)) continue;
    const flags = t.flags[i] ?? 0;
    if (!(flags & (FIRST | LAST)) || lengthAt(t, i) < 3) continue;
    if (flags & (SMALL | MONTH | PLACE | PUBLIC_PLACE | STREET | PERSON_WORD | TITLE | KIN)) continue;
    if (!isSmallName(c, t, i)) continue;
    let last = i;
    while (
      last < i + 2 &&
      isWord(t, last + 1) &&
      t.shape[last + 1] === LOWER &&
      gapAt(t, last + 1) <= HYPHEN &&
      isFree(c, last + 1) &&
      !isPossessive(t, last) &&
      (isOnlyName(t, last + 1) ||
        (gapAt(t, last + 1) === HYPHEN && isName(t, last + 1)) ||
        (isStranger(t, last + 1) && lengthAt(t, last + 1) > 3 && has(t, i, FIRST) && !has(t, last + 1, SAYS)))
    )
      last++;
    put(c, t, i, last, 'a word that is a name, in small letters');
    i = last;
  }
}

const NEXT_SAYS =
  /^(?:said|says|rang|phoned|wants|wanted|needs|lives|feels|asked|told|came|went|likes|loves|texted|emailed|dna'd|attended|reports|reported|hasn't|isn't|doesn't|wasn't|didn't|won't|struggles|thinks|died|moved|is|was|has|had|again|keeps|got|seems|mentioned)$/;

function isSmallName(c: Claims, t: Tokens, i: number): boolean {
  const next = gapAt(t, i + 1) === SPACE ? wordAt(t, i + 1) : '';
  const subject = NEXT_SAYS.test(next) || isPossessive(t, i);
  const cued = has(t, i - 1, KIN | ROLE) && gapAt(t, i) === SPACE;
  if (isOnlyName(t, i)) {
    if (isInside(t, i)) return false;
    if (isTrusted(t, i))
      return (
        !(
          lengthAt(t, i) === 3 &&
          !subject &&
          !cued &&
          !has(t, i - 1, CUE | KIN | ROLE) &&
          !beside(c, t, i)
        ) || gapAt(t, i) === LINE
      );
    // Lists of many languages hold letters that are typing errors in ours: another sign must speak for them.
    return (
      lengthAt(t, i) > 3 &&
      (subject ||
        cued ||
        (has(t, i - 1, CUE) && gapAt(t, i) <= SPACE && !has(t, i - 1, SAYS) && lengthAt(t, i) > 4) ||
        beside(c, t, i))
    );
  }
  if (!has(t, i, FIRST) || has(t, i, SAYS | CUE)) return false;
  // "mark rang", "her friend rose": an everyday word needs a strong sign.
  if (cued && (subject || gapAt(t, i + 1) >= COMMA)) return true;
  return (
    opens(t, i) &&
    /^(?:said|says|rang|phoned|wants|lives|texted|emailed|dna'd|told|asked|feels|struggles|hasn't|isn't|doesn't|didn't|won't)$/.test(
      next,
    )
  );
}

/** Part of a link, a file name, a compound with a hyphen or a glued code: not a word of the sentence. */
function isInside(t: Tokens, i: number): boolean {
  const before = t.text.charAt((t.start[i] ?? 0) - 1);
  const after = t.text.charAt(t.end[i] ?? 0);
  return (
    /[/@#&=?%\\\d]/.test(before) ||
    /[/@=%\\\d]/.test(after) ||
    (before === '.' && gapAt(t, i) === 4) ||
    (after === '.' && /[a-z]/.test(t.lower.charAt((t.end[i] ?? 0) + 1)))
  );
}

/** Does a name stand right beside it, or across "and" or a comma? */
function beside(c: Claims, t: Tokens, i: number): boolean {
  const near = (k: number) =>
    k >= 0 && k < t.count && isWord(t, k) && (isTrusted(t, k) || (c.taken[k] === 1 && isName(t, k)));
  if (gapAt(t, i) <= COMMA && near(i - 1)) return true;
  if (gapAt(t, i + 1) <= COMMA && near(i + 1)) return true;
  const joins = /^(?:and|or)$/;
  return (joins.test(wordAt(t, i - 1)) && near(i - 2)) || (joins.test(wordAt(t, i + 1)) && near(i + 2));
}

export { endOfName, LAST };
