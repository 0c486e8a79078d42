// Whose date it is: of something in one person's life, or of a session, a deadline, a rate that is everybody's.

import { numberAt } from '#shared/stripping/around.ts';
import { type Claims, claim } from '#shared/stripping/claims.ts';
import {
  COMMON,
  FIRST,
  KIN,
  LAST,
  MONTH,
  OWN_EVENT,
  PERSON_WORD,
  PUBLIC_EVENT,
  PUBLIC_PLACE,
} from '#shared/stripping/lexicon.ts';
import { COLON, COMMA, HYPHEN, LINE, SLASH, SPACE, STOP, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isAccountAt } from './bank.ts';
import { isBody } from './bearers.ts';

const MEETING = asked('meetings?|conference|conf|mtg');
/** A meeting that is held about one person. */
const OWN_MEETING = asked(
  'case|strategy|safeguarding|review|discharge|planning|professionals|professional|mdt|cp|cpa|core|family|panel|best|interests|tac|taf|tas|capacity|handover',
);

/** Do the words around tokens `first` to `last` speak for somebody's own date? Words of the same sentence speak for and against. */
function speaksFor(t: Tokens, first: number, last: number): boolean {
  let own = 0;
  let open = 0;
  const weigh = (k: number) => {
    if ((t.has(k, PERSON_WORD) && t.word(k) !== 'i') || (ALONE.at(t, k) && t.word(k) !== 'surgery'))
      own = Math.max(own, 2);
    if (t.has(k, OWN_EVENT) || isShort(t, k)) own += 1;
    // "Tenancy start: 14/03/2025", "case opened", "chemo starts".
    if (BEGINS.at(t, k) && BEGUN.at(t, k - 1)) own += 2;
    // "strategy meeting", "review meeting": about one person; "cut-off date": about a fund.
    else if (MEETING.at(t, k) && OWN_MEETING.at(t, k - 1)) own += 2;
    else if (
      !TO_PEERS.at(t, k - 1) &&
      (t.has(k, PUBLIC_EVENT) ||
        isOpen(t, k) ||
        (t.word(k) === 'starting' && isForMany(t, k, first)) ||
        (t.word(k) === 'cut' && t.word(k + 1) === 'off'))
    )
      open += 2;
  };
  for (let k = first - 1; k >= 0 && first - k <= 16 && t.gap(k + 1) < STOP; k--) weigh(k);
  for (let k = last + 1; k < t.count && k - last <= 12 && t.gap(k) < STOP; k++) weigh(k);
  // "14 and 15 May 2026, £60": in a text without anybody; a record writes days in figures.
  return (
    own >= open &&
    (own > 0 ||
      (t.all & (PERSON_WORD | KIN | OWN_EVENT)) !== 0 ||
      !t.has(last - 1, MONTH) ||
      t.gap(last) !== SPACE)
  );
}

/** What begins, runs and ends for one person. */
const BEGUN = asked(
  'case|tenancy|claim|referral|treatment|chemo|chemotherapy|work|job|poc|physio|counselling|cbt|bail|curfew|sentence|probation|section',
);
const BEGINS = asked('start|starts|started|starting|open|opened|closed|ends|ended|runs|commencing');
const ENDS = asked('c|e|u|v|note');
const LETTERS = /^(?:d c|a e|f u|[rh] v|(?:fit|sick) note)$/;
/** "D/C", "A&E", "F/U", "R/V", "fit note". */
const isShort = (t: Tokens, k: number) => ENDS.at(t, k) && LETTERS.test(`${t.word(k - 1)} ${t.word(k)}`);

/** "Seen 14 May": the event itself, not the small words that lead to any date. */
function eventBefore(t: Tokens, first: number): boolean {
  for (let k = first - 1; k >= 0 && first - k <= 6 && t.gap(k + 1) < STOP; k--)
    if (
      t.has(k, OWN_EVENT) ||
      // "D/C 19 Aug", "A&E 25/10", "Fit note 02-Feb to 01-Mar".
      isShort(t, k) ||
      (MEETING.at(t, k) && OWN_MEETING.at(t, k - 1))
    )
      return true;
  return false;
}

/** What happens to one person though none is named: "visa runs out June 30th". */
export const ALONE = asked(
  'adm|disch|tci|fracture|stroke|tia|pip|uc|benefits|revoked|warrant|served|suspended|diagnosis|sober|redundant|motability|visa|eviction|evicted|parole|probation|discharge|surgery|operation|op|scan|biopsy|funeral|wedding|chemo|tribunal|bailiffs?|cremation|burial|inquest|sentencing|edd|lmp|sentenced|arrested|sectioned|bereaved|curfew|assaulted|burgled|attacked|dialysis|tag|respite|esa|dla|echo|endoscopy|colonoscopy|angiogram',
);
/** What happens to somebody where the sentence speaks of a person: "she cannot go to eye hospital on 25 March". */
export const TOLD = asked(
  'hospital|court|school|college|uni|university|nursery|job|placement|treatment|chemotherapy|radiotherapy|dialysis|detox|rehab|infirmary|birthday|due|arrives|arrived|arriving|leaves|left|flies|flying|leaving|released|release|born|lost|passed|buried|runs|ran|heard|saw|met|rings|ringing|meeting|meets|started|starting|arrested|sacked|stroke|fell|overdose|attacked|sentenced|deported|married|split|birth|transferred|transfer|dentist|optician|mri|ct|x-ray|xray|bail|interview|payment|paid|sanctioned|sanction|viewing|moves|moving|move|weighed|away|last|email|message|voicemail|dead|sent|backdated|came|turned|turns',
);
const WHOSE = asked("my|our|his|her|their|i'm|i've|she's|he's|me");
/** Whom it happens to. */
export const isSomeone = (t: Tokens, k: number) =>
  (t.has(k, PERSON_WORD | KIN) && t.word(k) !== 'who') ||
  WHOSE.at(t, k) ||
  (t.isLoud(k) && t.has(k, FIRST) && !t.has(k, COMMON | MONTH) && !isBody(t, k));
/** Open to everybody, whoever is told of it. */
const OPEN_TO_ALL = asked(
  'everyone|all|anyone|welcome|free|tickets|rsvp|register|closes|closing|deadline|open|opens|lecture|roadshow|fayre|parkrun|exhibition|tribute|mela|quiz|raffle|memorial|matinee|gig|doors|shut|passes',
);
/** "Hi all", "has anyone": whoever asks peers asks nobody to come. */
const TO_PEERS = asked('hi|hello|dear|hey|has|does|did|afternoon');
/** Does token `k` ask everybody to come? "When:" is how a meeting is called. */
export const isOpen = (t: Tokens, k: number): boolean =>
  // "Friday 13 March, of all days" asks nobody.
  (OPEN_TO_ALL.at(t, k) && !(t.word(k) === 'all' && t.word(k - 1) === 'of')) ||
  (t.word(k) === 'when' && t.gap(k + 1) === COLON);
/** Some one, and yet as often many or the writer. */
export const MANYS = asked('they|them|i|client|resident|our|me');
/** What is held for many, whoever is told of it, beside the words for what is public. */
const FOR_MANY = asked(
  'invoice|receipt|hire|dates|group|groups|club|clubs|choir|cafe|drop|walk|walks|talk|lunch|quiz|concert|shut|strike|all|volunteers|volunteer|trip|register|rsvp|radio|awareness|welcome|new|forms|by|yoga|pilates|zumba|bingo|bowls|chi|slimming|roadshow|holidays',
);

const MOVES = asked('moves|moving');

/** Does token `k` speak of what is held for many, beside the date of token `first`? "By" only where it leads to the date. */
export function isForMany(t: Tokens, k: number, first: number): boolean {
  const word = t.word(k);
  if (word === 'by') return k < first && first - k < 3;
  // "Next meeting 10 March", but "meeting her on 10 March".
  if (
    word === 'meeting' &&
    /^(?:next|the|our|a|team|group|pcn|icb|board|staff|committee|council|forum)$/.test(t.word(k - 1))
  )
    return true;
  // "Our clinic moves to Park House", but "Vera moves house".
  if (MOVES.at(t, k)) return t.has(k - 1, PUBLIC_PLACE);
  // "Chair yoga restarts 7th January", but "he restarts work".
  if (/^re(?:starts|sumes)$/.test(word))
    return !isSomeone(t, k - 1) && !(t.isLoud(k - 1) && t.has(k - 1, LAST));
  // "on to tai chi, starting 3 June".
  if (/^start(?:s|ing)$/.test(word)) return FOR_MANY.at(t, k - 1) || OPEN_TO_ALL.at(t, k - 1);
  return (
    FOR_MANY.at(t, k) ||
    (t.has(k, PUBLIC_EVENT) && !TOLD.at(t, k) && word !== 'start' && !(BEGINS.at(t, k) && BEGUN.at(t, k - 1)))
  );
}

/** A day and month without a year: does the sentence tell of something in one person's life, and of nothing that is held for many? */
function isTold(t: Tokens, first: number, last: number): boolean {
  let alone = false;
  let told = false;
  let whose = false;
  let by = false;
  // A line that a date opens is an entry of somebody's record: "14 May T/C to pt".
  const entry = t.gap(first) === LINE && ENTRY.test(t.lower.slice(t.end(last), t.end(last) + 8));
  let someone = t.gap(first) === LINE;
  if (entry) told = true;
  let many = false;
  const weigh = (k: number, near: boolean) => {
    const word = t.word(k);
    if (word === 'by') by ||= isForMany(t, k, first);
    else if (isForMany(t, k, first)) many = true;
    if (near && ALONE.at(t, k)) alone = true;
    if (TOLD.at(t, k) || t.has(k, OWN_EVENT)) told = true;
    if (isSomeone(t, k)) {
      someone = true;
      if (!MANYS.at(t, k)) whose = true;
    }
  };
  for (let k = first - 1; k >= 0 && first - k <= 16 && t.gap(k + 1) < STOP; k--) weigh(k, first - k < 6);
  for (let k = last + 1; k < t.count && k - last <= 8 && t.gap(k) < STOP; k++) weigh(k, k - last < 5);
  return !many && (whose || !by) && (alone || whose || (told && someone));
}

const ENTRY = /^[ :\u2013-]{1,3}(?:t\/?c|h\/?v|f2f|dna|tel|vm|ov)(?![a-z])/;

/** "I cannot face the funeral. It's on the 8th of April." */
function isThat(t: Tokens, first: number): boolean {
  let k = first - 1;
  while (
    k >= 0 &&
    first - k < 5 &&
    /^(?:on|the|is|was|for|s|monday|tuesday|wednesday|thursday|friday)$/.test(t.word(k))
  )
    k--;
  if (k === first - 1 || !/^(?:it's|its|it|that's|that)$/.test(t.word(k)) || t.gap(k) < STOP) return false;
  for (let b = k - 1; b >= 0 && k - b < 24 && t.gap(b + 1) !== LINE; b--)
    if (ALONE.at(t, b) || /^(?:hearing|appt|appointment|interview|birthday)$/.test(t.word(b))) return true;
  return false;
}

const LABEL =
  /(?:^|[^a-z])date (?:of (?!.*(?:session|event|meeting|issue|course|class|policy))[a-z ]{3,30}|(?:first |last )?(?:seen|referred|moved|contacted|visited|admitted|recd|received))[ :|=.\t-]*(?:the |[mtwfs][a-z]{2,8}[, ]+){0,2}$/;
/** "Date of first contact: 14 March", "| Date seen | 14 Mar |". */
const isLabelled = (t: Tokens, first: number) =>
  LABEL.test(t.lower.slice(Math.max(0, t.start(first) - 50), t.start(first)));

export const WEEKDAY = asked(
  'mon|tues?|weds?|thu|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
);

/** Is the date of tokens `first` to `last` somebody's own? A day and month without a year only when the words beside it say so. */
export function isOwnDate(t: Tokens, day: number, last: number, whole: boolean): boolean {
  // "(8 Nov 35)": long ago, and no year of anything that is held now.
  if (whole && t.size(last) === 2) {
    // "30-11-62, 71820934": a sort code before its account.
    if (t.gap(last) === HYPHEN && t.size(last - 1) === 2 && isAccountAt(t, last + 1)) return false;
    if (numberAt(t, last) > 31) return true;
  }
  // "Seen Thurs. 2 October": the stop of the weekday ends no sentence.
  const first = t.gap(day) === STOP && WEEKDAY.at(t, day - 1) ? day - 1 : day;
  return (
    ((whole ? !/^(?:reps|ml|mg|steps|sets|tablets)$/.test(t.word(last + 1)) : eventBefore(t, first)) &&
      speaksFor(t, first, last)) ||
    (!whole && (isTold(t, first, last) || isThat(t, first) || isLabelled(t, first)))
  );
}

/** "28/2: T/C", "seen 19/11": day and month without a nought, where the day is too high for a score of weeks or months and an event stands before. */
export function findBareDate(c: Claims, t: Tokens, i: number): number {
  const m = i + 1;
  if (!t.isDigits(m) || t.gap(m) !== SLASH || t.gap(i) === SLASH) return -1;
  const day = numberAt(t, i);
  const month = numberAt(t, m);
  if (day < 13 || day > 31 || t.size(i) !== 2 || t.size(m) > 2) return -1;
  // "24/7", "15/12": hours and days, months.
  if (
    month < 1 ||
    month > 11 ||
    month === 7 ||
    /^[/.-]?\d|^ [A-Z]/.test(t.text.slice(t.end(m), t.end(m) + 2))
  )
    return -1;
  const entry = t.gap(i) === LINE && ENTRY.test(t.lower.slice(t.end(m), t.end(m) + 8));
  const due = /^(?:phone|call|rv|review|next|f\/u|appt|seen)$/.test(t.word(i - 1)) && t.gap(i) <= COMMA;
  if (!entry && !(due && !FOR_MANY.at(t, i - 2)) && !eventBefore(t, i)) return -1;
  claim(c, t, 'DATE', i, m, 'the date of something in one person’s life', 'suspected');
  return m;
}
