// Names of no list in small letters: "rang gethyn re the forms", "her son bronek minds the kids". Only where nothing but a name could stand:
// a slip of the pen is a word of no list too.
import { COMMON, CUE, FIRST, KIN, LAST, PERSON_WORD, ROLE, SAYS } from '#shared/stripping/lexicon.ts';
import { COLON, COMMA, OPEN, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isInside } from './small-signs.ts';
import { isNameLike, isOnlyName, isPossessive, isStranger, opens } from './word-sense.ts';

export const ACTS = asked(
  "rang|phoned|said|says|texted|told|asked|wants|emailed|cried|lives|hasn't|doesn't|didn't|won't|isn't|dna'd|struggles|thinks|feels|needs|wont|cant|didnt|hasnt|isnt",
);
/** What a stranger does, and the dawn may do too. */
const ALSO = asked('doesnt|dnad|dna|turned|came|cancelled');
const MET = asked(
  'rang|ring|phoned|phone|texted|text|met|saw|visited|told|tell|asked|ask|emailed|seen|remind',
);
export const THEN = asked(
  'and|today|yesterday|tomorrow|tmrw|tomoz|at|on|about|again|re|who|to|this|her|his|in|he|she|that|for|with|if|when|first|back|please|pls',
);
export const SPOKEN = asked(
  'heard|spoke|spoken|speak|speaking|talk|talked|chat|chatted|met|thanks|thank|cheers|ta|shoutout',
);

/** What is said to be somebody's; a drug or a shop seldom has it. */
const OWNED = asked(
  'benefits|pip|uc|rent|flat|house|heating|boiler|landlord|appt|appointment|phone|carer|tenancy|hip|knee|leg|eyes|hearing|memory|funeral|fridge|cooker|meds|tablets',
);
export const VISITS = asked('visit|visits|hv');
export const REFERS = asked('ref|referral|referred|consent|appt|appointment|parcel|forms|voucher');

/** Is the word of no list and no dictionary at `i` somebody? */
export function isSmallStranger(t: Tokens, i: number): boolean {
  if (t.size(i) < 4 || (t.gap(i) > SPACE && !opens(t, i))) return false;
  const before = t.word(i - 1);
  const next = t.gap(i + 1) === SPACE ? t.word(i + 1) : '';
  const acts = ACTS.test(next) || ALSO.test(next);
  // "heard from soheil b", "spoke to lucjan wrona".
  const ends =
    next === '' || THEN.test(next) || /^[b-hj-z]$/.test(next) || (next.length > 3 && isStranger(t, i + 1));
  const stands =
    (opens(t, i) &&
      ((acts && next !== 'needs') ||
        (next === 'no' && t.word(i + 2) === 'show') ||
        // "temitayo has no food in".
        (next === 'has' && /^(?:been|no|not)$/.test(t.word(i + 2))))) ||
    // "temitayo's benefits stopped"; "temitayo (72) has falls"; "carer: temitayo".
    (isPossessive(t, i) && opens(t, i) && OWNED.at(t, i + 2)) ||
    (t.gap(i + 1) === OPEN &&
      t.isDigits(i + 1) &&
      t.size(i + 1) === 2 &&
      t.text.charCodeAt(t.end(i + 1)) === 41) ||
    (t.gap(i) === COLON && t.has(i - 1, KIN | ROLE) && t.gap(i + 1) >= COMMA) ||
    // "home visit to temitayo, kitchen a mess"; "referral for temitayo"; "seen with temitayo and tom".
    (t.gap(i + 1) >= COMMA &&
      ((before === 'to' && VISITS.at(t, i - 2)) || (before === 'for' && REFERS.at(t, i - 2)))) ||
    (before === 'with' && next === 'and' && t.has(i + 2, FIRST) && !t.has(i + 2, COMMON)) ||
    // "lives with temitayo, her son".
    (before === 'with' && t.has(i + 2, KIN) && /^(?:his|her|their)$/.test(t.word(i + 1))) ||
    // "my lady padmini wants", "mum farzana works"; not "mum probbly wants".
    (t.has(i - 1, KIN | ROLE | PERSON_WORD) &&
      (acts || (t.has(i - 1, KIN) && t.has(i + 1, SAYS))) &&
      !t.word(i).endsWith('ly')) ||
    // "spoke to krystof", "t/c to krystof".
    (/^(?:to|with|from)$/.test(before) && (SPOKEN.at(t, i - 2) || isCall(t, i - 2)) && ends) ||
    // "karel's mum".
    (isPossessive(t, i) && t.has(i + 2, KIN)) ||
    // "been out to see aoibhe popescu".
    ((t.has(i - 1, CUE | KIN | ROLE) || before === 'see') &&
      ((t.has(i + 1, LAST) && isOnlyName(t, i + 1)) || isNameLike(t, i + 1))) ||
    (MET.test(before) && (next === '' ? t.gap(i + 1) >= COMMA : THEN.test(next)));
  return stands && isStranger(t, i) && !isInside(t, i);
}

/** "t/c", "tc": a telephone call. */
const isCall = (t: Tokens, i: number) => t.word(i) === 'tc' || (t.word(i) === 'c' && t.word(i - 1) === 't');
