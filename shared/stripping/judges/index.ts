// The rules that weigh words: who is a person, where somebody lives, whose number that is. They come with the names, on the first click;
// until then the first rules stand alone. They must never be imported by what stands in a page from its load on.
import type { Claims } from '#shared/stripping/claims.ts';
import {
  BIRTH,
  BUSINESS,
  HEALTH_NO,
  MONTH,
  NUMBER_CUE,
  NUMBER_WORD,
  RECORD,
  USER_LABEL,
} from '#shared/stripping/lexicon.ts';
import { GLUED, type Tokens } from '#shared/stripping/tokens.ts';
import { Vocabulary } from '#shared/stripping/vocabulary.ts';
import { findAge, findSpelledAge } from './age.ts';
import { findBank, findIban, findRoll } from './bank.ts';
import { findBesidePeople } from './beside-people.ts';
import { findCalled, findExtension, findOhPhone } from './called.ts';
import { findCodes } from './case-codes.ts';
import { findHandles } from './handles.ts';
import { jigsaw } from './jigsaw.ts';
import { findAccountName, findLinks } from './links.ts';
import { findPassport, findRegistration } from './marks.ts';
import { findMistyped, findMistypedBirth } from './mistyped.ts';
import { findBareDate, isOwnDate } from './own-dates.ts';
import { findPeople } from './people.ts';
import { leavePhrases } from './phrases.ts';
import { findPlaces } from './places.ts';
import { findReadOut } from './read-out.ts';
import {
  findCaseReference,
  findFileCode,
  findLabelledBehind,
  findOther,
  findRecordNumber,
} from './record-number.ts';
import { RULE_WORDS } from './rule-words.ts';
import { findLooseDate, findMonthFirst, findSpokenBirth, findSpokenDate } from './spoken-dates.ts';
import { strangerBy } from './strangers.ts';
import { leaveThings } from './things.ts';
import { senseBy } from './word-sense.ts';

/** Digits at `i` that no first rule took. */
function digits(c: Claims, t: Tokens, i: number, keep: ReadonlySet<string>): void {
  if (
    findExtension(c, t, i) ||
    findBareDate(c, t, i) >= 0 ||
    findPassport(c, t, i) >= 0 ||
    findCalled(c, t, i, keep) >= 0
  )
    return;
  if (findBank(c, t, i) < 0 && findAge(c, t, i) < 0 && findOther(c, t, i) < 0) findRegistration(c, t, i);
}

/** Letters at `i` with digits behind them that are neither postcode nor National Insurance number. */
const code = (c: Claims, t: Tokens, i: number): boolean =>
  (t.gap(i + 1) === GLUED && findIban(c, t, i) >= 0) ||
  findOhPhone(c, t, i) ||
  findPassport(c, t, i) >= 0 ||
  findFileCode(c, t, i) >= 0 ||
  findLabelledBehind(c, t, i) ||
  findRegistration(c, t, i) >= 0;

const LEADS = HEALTH_NO | RECORD | NUMBER_WORD | BUSINESS | BIRTH | MONTH;

/** A word at `i` that may announce a number or say one. Hands back whether it is done with. */
function word(c: Claims, t: Tokens, i: number, flags: number): boolean {
  if (!(flags & LEADS) && !t.isMarked(i, NUMBER_CUE | USER_LABEL)) return false;
  if (t.isMarked(i, USER_LABEL) && findAccountName(c, t, i)) return true;
  if (flags & HEALTH_NO && findMistyped(c, t, i) >= 0) return true;
  if (
    flags & RECORD ||
    (t.size(i) === 1 && t.word(i) === 's' && t.word(i + 1) === '1' && t.gap(i + 1) === GLUED)
  )
    findRecordNumber(c, t, i);
  if (flags & NUMBER_WORD) findRoll(c, t, i);
  if (flags & (NUMBER_WORD | BUSINESS)) findCaseReference(c, t, i);
  if (flags & BIRTH && findMistypedBirth(c, t, i) < 0) findSpokenBirth(c, t, i);
  if (t.isMarked(i, NUMBER_CUE) && findReadOut(c, t, i) < 0) findSpelledAge(c, t, i);
  if (
    flags & MONTH &&
    findSpokenDate(c, t, i) < 0 &&
    findLooseDate(c, t, i) < 0 &&
    (t.isDigits(i + 1) || t.word(i + 1) === 'the')
  )
    findMonthFirst(c, t, i);
  return false;
}

export const judges = {
  ruleWords: RULE_WORDS,
  strangerBy,
  senseBy,
  // Laid out once more, because by now every list of every rule has numbered its words.
  words: new Vocabulary(RULE_WORDS, undefined, senseBy()),
  digits,
  code,
  word,
  isOwnDate,
  findCalled,
  findLinks,
  leavePhrases,
  findPlaces,
  findPeople: (c: Claims, t: Tokens): void => {
    findHandles(c, t);
    findCodes(c, t, []);
    leaveThings(c, t);
    findPeople(c, t);
    findBesidePeople(c, t);
  },
  jigsaw,
};
export type Judges = typeof judges;
