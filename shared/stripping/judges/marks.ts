// Codes that need a word beside them: registration mark, passport.
// Sources: DVLA INF104 (registration marks), HM Passport Office (nine digits; older and foreign: letters first).

import { near } from '#shared/stripping/around.ts';
import { type Claims, claimText } from '#shared/stripping/claims.ts';
import { CAR, FIRST, MONTH, NUMBER_WORD, SMALL } from '#shared/stripping/lexicon.ts';
import { END, GLUED, STOP, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isEnglish } from './word-sense.ts';

const MARK_NOW = /([a-z]{2})[ \t-]{0,2}([0-9]{2})[ \t-]{0,3}([a-z]{3})(?![a-z0-9])/iy;
const MARK_OLD =
  /(?:[a-z]{1,2}[ -]\d{2,3}[ -][a-z]{2,3}|[a-z]{3} \d{1,3} [a-hj-np-tv-y]|[a-z]\d{1,3}[ \t-]?[a-z]{3}|[a-z]{3}[ \t-]?\d{1,3}[a-z]|[a-z]{1,3}[ \t-]?\d{1,4}|\d{1,4}[ \t-]?[a-z]{1,3})(?![a-z0-9])/iy;

/** A registration mark whose first letters are token `i`. */
export function findRegistration(c: Claims, t: Tokens, i: number): number {
  const last = c.list.at(-1);
  // "EY16 OHV; previous W421 BGF": one mark vouches for the next.
  const beside = near(t, i, CAR, 7, 5) || (last?.kind === 'VEHICLE_REG' && t.start(i) - last.end < 24);
  MARK_NOW.lastIndex = t.start(i);
  const m = t.size(i) === 2 && t.size(i + 1) === 2 ? MARK_NOW.exec(t.text) : null;
  if (m && !t.has(i + 2, MONTH) && !/[iq]/i.test(m[1] ?? '') && !/[iq]/i.test(m[3] ?? '')) {
    const age = Number(m[2]);
    const aged = (age >= 2 && age <= 29) || (age >= 51 && age <= 79);
    const loud = m[0] === m[0].toUpperCase();
    const joined = t.gap(i + 1) === GLUED;
    // In small letters no word of the language: "parked at 12 and", "in20min".
    const strange = t.lexicon.hasNames && !isEnglish(t, i + 2);
    if (
      (beside && (loud || joined || strange)) ||
      (aged && joined && (loud || (strange && !t.has(i + 2, FIRST))))
    )
      return claimText(
        c,
        t,
        'VEHICLE_REG',
        i,
        m.index,
        m.index + m[0].length,
        'a registration mark',
        beside ? 'certain' : 'suspected',
      );
  }
  if (!beside) return -1;
  MARK_OLD.lastIndex = t.start(i);
  const old = MARK_OLD.exec(t.text);
  if (!old || !/\d/.test(old[0]) || old[0].length < 4) return -1;
  // "plate rlz 3520": right behind the word for it.
  const told =
    /^(?:plate|reg|registration|numberplate|vrn|vehicle|car|is)$/.test(t.word(i - 1)) &&
    !isEnglish(t, i) &&
    /^[a-z]{2,3} ?\d{3,4}$|^[a-z] \d{2,3} [a-z]{3}$/.test(old[0]);
  if (
    !told &&
    old[0] !== old[0].toUpperCase() &&
    !/^[a-z]\d{1,3} ?[a-z]{3}$|^[a-z]{3} ?\d{1,3}[a-z]$/.test(old[0])
  )
    return -1;
  // "Car 9 AM", "mileage 40 GBP", "driver, 0.6 FTE".
  if (/\d ?(?:[AP]M|GBP|MP[HG]|PCM|KM|MIN|HRS?|YRS?|[FW]TE)$/.test(old[0])) return -1;
  // "DOB 3/4/51" behind Mr van Rooyen: an abbreviation is no mark.
  if (/^(?:no|id|is|dob|nhs|pip|gp|esa|uc|pt|tel)\b/i.test(old[0])) return -1;
  // "W421 BGF" and "ABC 123D" in capitals are believed near a car; looser builds beside the word for the mark.
  if (
    !/^(?:[A-HJ-NP-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} ?\d{1,3}[A-HJ-NP-TV-Y]|(?=[A-Z]*[IZ])[A-Z]{3} ?\d{3,4})$/.test(
      old[0],
    ) &&
    // "p88 dtu", "kht417p": in small letters, if the three are no word.
    (/^[A-Z]|^\d| \d/.test(old[0]) || isEnglish(t, t.size(i) === 3 ? i : i + 2)) &&
    !closelyNamed(c, t, i)
  )
    return -1;
  return claimText(c, t, 'VEHICLE_REG', i, old.index, old.index + old[0].length, 'a registration mark');
}

const NAMED = asked(
  'car|reg|registration|plate|numberplate|vehicle|veh|van|vrn|motor|drives|motorbike|bike|ulez|clamp|clamped|dvla|insured|keeper|camper|logbook|mileage|permit',
);
/** Older marks look like much else: the naming word stands within three tokens, or in the cell before. */
function closelyNamed(c: Claims, t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 4 && c.taken[k] !== 1; k--) {
    if (t.gap(k + 1) >= STOP && t.text.charCodeAt(t.start(k + 1) - 2) !== 124) return false;
    if (NAMED.at(t, k)) return true;
  }
  return false;
}

/** Also "ASC/22/0417792", "T1190447/2", and what a share code is (gov.uk: nine letters and digits, shown in threes): "W4K 7TP 9RX". */
const PASSPORT =
  /(?:(?:[a-z]{1,3}[ -]?|[a-z]{1,3}\/(?:\d\d\/)?)?\d(?:[ -]{0,2}\d){6,8}(?:\/\d|gbr)?|(?:(?=[a-z]{0,2}\d)[a-z\d]{3}[ -]?){3})(?![a-z0-9])/iy;
/** Of some countries letters stand among the digits: "14AB23456", "C01X00T47". */
const MINGLED = /(?=(?:[A-Z]*\d){4})[A-Z0-9]{8,9}(?![A-Za-z0-9])/y;

/** A passport's number: token `i` opens it and the word stands shortly before. */
export function findPassport(c: Claims, t: Tokens, i: number): number {
  if (!passportNear(t, i)) return -1;
  const before = c.list.at(-1);
  // "W4K 7TP 9RX": its first six are built as a postcode.
  if (
    before?.kind === 'POSTCODE' &&
    t.start(i) - before.end < 2 &&
    t.end(i + 1) - t.start(i) === 3 &&
    /[A-Z]/.test(t.text.slice(t.start(i), t.end(i + 1)))
  ) {
    before.end = t.end(i + 1);
    c.taken[i] = c.taken[i + 1] = 1;
    return i + 1;
  }
  PASSPORT.lastIndex = t.start(i);
  MINGLED.lastIndex = PASSPORT.lastIndex;
  const m = PASSPORT.exec(t.text) ?? MINGLED.exec(t.text);
  // "Flats to rent £1200-1500", "leave to remain 2024-2029", "1st 2nd 3rd".
  if (!m || t.text.charCodeAt(m.index - 1) === 163 || /^20\d\d\D20|\d[nrst][dht]\b/.test(m[0])) return -1;
  if (
    t.isWord(i) &&
    ((t.has(i, NUMBER_WORD | SMALL) && t.gap(i + 1) !== GLUED) || (t.gap(i + 1) !== GLUED && !t.isLoud(i)))
  )
    return -1;
  return claimText(c, t, 'PASSPORT', i, m.index, m.index + m[0].length, 'a passport number');
}

/** Papers of one person; what the Home Office sends is as theirs as a passport. The last five need the word beside them. */
const PAPERS = asked('passports?|brp|visa|evisa|ukvi|immigration|travel|share|office|remain|rent|pp');
const PAIRED =
  /^\S* (?:passports?|brp|visa|evisa|ukvi|immigration|travel doc\w*|share code|pp n(?:o|umber))(?: |$)|^home office|^to re/;
const isPaper = (t: Tokens, k: number): boolean =>
  PAPERS.at(t, k) && PAIRED.test(`${t.word(k - 1)} ${t.word(k)} ${t.word(k + 1)}`);

/** Among the marks of a text, bits that no word has: has somebody asked whether it speaks of such papers, and does it? */
const PAPERS_SOUGHT = 1 << 27;
const PAPERS_SEEN = 1 << 28;

/** The word within nine tokens before, or three after ("123456789 is his passport"). */
function passportNear(t: Tokens, i: number): boolean {
  if (!(t.hints & PAPERS_SOUGHT)) {
    let k = 0;
    while (k < t.count && !isPaper(t, k)) k++;
    t.hints |= k < t.count ? PAPERS_SOUGHT | PAPERS_SEEN : PAPERS_SOUGHT;
  }
  if (!(t.hints & PAPERS_SEEN)) return false;
  for (let k = i - 1; k >= 0 && i - k <= 9 && t.gap(k + 1) < END; k--) if (isPaper(t, k)) return true;
  for (let k = i + 1; k < t.count && k - i <= 4 && t.gap(k) < STOP; k++)
    if (isPaper(t, k) && t.word(k) !== 'travel') return true;
  // "needs hers renewed, old number 518204736", where a passport was spoken of before.
  return t.size(i) === 9 && /^(?:number|no)$/.test(t.word(i - 1));
}

/** Great Britain 1963 to 2001, and Northern Ireland, whose letters hold an I or a Z (DVLA INF104); "18T", "64G" are measures. */
const OLD_MARK =
  /(?:[A-HJ-NP-TV-Y]\d{2,3} ?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} ?\d{2,3}[A-FHJLNPRSVXY]|[A-Z](?:[A-HJ-Y]Z|I[ABGJLW]|[JOUX]I) (?!20[0-3])\d{3,4})(?![\w-])/y;

/** "His old Rover, P482 KLM": in capitals, and the last three letters no word. */
export function findOldMark(c: Claims, t: Tokens, i: number): void {
  // The three letters are no word: "W421 BUS", "BED 12A".
  const three = t.size(i) === 3 ? i : t.gap(i + 1) === GLUED ? i + 2 : -1;
  if (three >= 0 && (isEnglish(t, three) || t.has(three, FIRST))) return;
  OLD_MARK.lastIndex = t.start(i);
  const m = OLD_MARK.exec(t.text);
  if (m)
    claimText(c, t, 'VEHICLE_REG', i, m.index, m.index + m[0].length, 'a registration mark', 'suspected');
}
