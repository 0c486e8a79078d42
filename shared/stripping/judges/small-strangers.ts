// Names of no list in small letters: "rang gethyn re the forms", "her son bronek minds the kids". Only where nothing but a name could stand:
// a slip of the pen is a word of no list too.
import { COMMON, CUE, FIRST, KIN, LAST, PERSON_WORD, ROLE, SAYS } from '#shared/stripping/lexicon.ts';
import {
  COLON,
  COMMA,
  endAt,
  gapAt,
  has,
  isDigits,
  lengthAt,
  OPEN,
  SPACE,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isInside } from './small-signs.ts';
import { isNameLike } from './stems.ts';
import { isOnlyName, isPossessive, isStranger, opens } from './word-sense.ts';

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
  if (lengthAt(t, i) < 4 || (gapAt(t, i) > SPACE && !opens(t, i))) return false;
  const before = wordAt(t, i - 1);
  const next = gapAt(t, i + 1) === SPACE ? wordAt(t, i + 1) : '';
  const acts = ACTS.test(next) || ALSO.test(next);
  // "heard from soheil b", "spoke to lucjan wrona".
  const ends =
    next === '' || THEN.test(next) || /^[b-hj-z]$/.test(next) || (next.length > 3 && isStranger(t, i + 1));
  const stands =
    (opens(t, i) &&
      ((acts && next !== 'needs') ||
        (next === 'no' && wordAt(t, i + 2) === 'show') ||
        // "temitayo has no food in".
        (next === 'has' && /^(?:been|no|not)$/.test(wordAt(t, i + 2))))) ||
    // "temitayo's benefits stopped"; "temitayo (72) has falls"; "carer: temitayo".
    (isPossessive(t, i) && opens(t, i) && OWNED.at(t, i + 2)) ||
    (gapAt(t, i + 1) === OPEN &&
      isDigits(t, i + 1) &&
      lengthAt(t, i + 1) === 2 &&
      t.text.charCodeAt(endAt(t, i + 1)) === 41) ||
    (gapAt(t, i) === COLON && has(t, i - 1, KIN | ROLE) && gapAt(t, i + 1) >= COMMA) ||
    // "home visit to temitayo, kitchen a mess"; "referral for temitayo"; "seen with temitayo and tom".
    (gapAt(t, i + 1) >= COMMA &&
      ((before === 'to' && VISITS.at(t, i - 2)) || (before === 'for' && REFERS.at(t, i - 2)))) ||
    (before === 'with' && next === 'and' && has(t, i + 2, FIRST) && !has(t, i + 2, COMMON)) ||
    // "lives with temitayo, her son".
    (before === 'with' && has(t, i + 2, KIN) && /^(?:his|her|their)$/.test(wordAt(t, i + 1))) ||
    // "my lady padmini wants", "mum farzana works"; not "mum probbly wants".
    (has(t, i - 1, KIN | ROLE | PERSON_WORD) &&
      (acts || (has(t, i - 1, KIN) && has(t, i + 1, SAYS))) &&
      !wordAt(t, i).endsWith('ly')) ||
    // "spoke to krystof", "t/c to krystof".
    (/^(?:to|with|from)$/.test(before) && (SPOKEN.at(t, i - 2) || isCall(t, i - 2)) && ends) ||
    // "karel's mum".
    (isPossessive(t, i) && has(t, i + 2, KIN)) ||
    // "been out to see aoibhe popescu".
    ((has(t, i - 1, CUE | KIN | ROLE) || before === 'see') &&
      ((has(t, i + 1, LAST) && isOnlyName(t, i + 1)) || isNameLike(wordAt(t, i + 1)))) ||
    (MET.test(before) && (next === '' ? gapAt(t, i + 1) >= COMMA : THEN.test(next)));
  return stands && isStranger(t, i) && !isInside(t, i);
}

/** "t/c", "tc": a telephone call. */
const isCall = (t: Tokens, i: number) =>
  wordAt(t, i) === 'tc' || (wordAt(t, i) === 'c' && wordAt(t, i - 1) === 't');
