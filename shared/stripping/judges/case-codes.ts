// Codes under which some office keeps one person: "HPA 118-4420", "prison no. A4471EK", "(RXH448210)" behind a name. A label makes them, or a person.
// What is sold, sent or read has codes too; those stay. Everything found is suspected.
import { type Claim, type Claims, claimText, isFree } from '#shared/stripping/claims.ts';
import { passesCheck } from '#shared/stripping/health-number.ts';
import { BUSINESS, NUMBER_WORD } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import {
  COLON,
  COMMA,
  GLUED,
  HYPHEN,
  INITIAL,
  LINE,
  LOWER,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { figures } from './sights.ts';

/** Letters and digits with what joins them. The counts are bounds, so that a long row is read once. */
const CODE =
  /(?<![\w/.@&?=£$-])(?:[A-Z]{1,6}[-/ ]){0,2}[A-Za-z]{0,5}\d[A-Z\d]{0,20}(?:[-/ ][A-Z]{0,4}\d[A-Z\d]{0,14}|[-/][A-Z]{1,5}(?![a-z])|\.\d{1,4}(?!\d)){0,6}(?![\w@]|[-/.]\w)/y;
const LEADS = asked(
  'ref|reference|case|file|id|reg|registration|gave|got|given|quoting|quote|under|reads|is|as|marac|idva|claim|application|complaint|account|cyf|log|referral',
);
/** Offices that know one by a number. */
const OFFICE = asked(
  'prison|prisoner|army|probation|custody|crn|urn|brp|uan|asylum|asf|arc|nass|cerberus|upn|uln|student|pupil|badge|licence|license|tenancy|rent|tribunal|pip|esa|uc|nmc|gmc|utr|client|crm|adastra|hosp|hospital|ho|marac|card|pass|tax|homefinder|bidding|energy|gas|electric|electricity|water|voucher|foodbank|court|claim|possession|appeal|debt|hb|ppn|alert|crime|police|incident|cad|occurrence|noms|pnc|pcmis',
);
/** What is sold, sent or read. */
const NOBODYS = asked(
  'las|ambulance|fire|meeting|zoom|grid|grant|funding|planning|event|item|project|guidance|contract|site|study|code|invoice|order|booking|parcel|ticket|form|model|version|bus|route|meter|room|page|section|act|charity|company|vat|snomed|code|codes|read|ward|template|job|post|vacancy|stock|part|serial|policy|standard|iso|road|motorway|call|ring|tel|phone',
);
const HOUSEHOLD = asked('tax|voucher|energy');
const DIGITS_MIN = 4;
const DATED = /^\d{1,4}[-/]\d{1,2}[-/]\d{1,4}$/;

export function findCodes(c: Claims, t: Tokens, people: readonly Claim[]): void {
  let done = 0;
  for (const i of figures) {
    if (i < 0) break;
    if (i < done || !isFree(c, i)) continue;
    // Back to where the code begins: what is glued or joined to it, and two blocks of capitals.
    let k = i;
    while (k > done && i - k < 6 && t.gap(k) <= SLASH && CODE_GAP[t.gap(k)] && isPart(c, t, k - 1)) k--;
    for (let back = 0; back < 2 && k > done && t.gap(k) === SPACE && isBlock(c, t, k - 1); back++) k--;
    // "HO-C 1187204/3".
    if (t.gap(k) === HYPHEN && isPart(c, t, k - 1)) k--;
    if (!mayBeLed(t, k)) continue;
    CODE.lastIndex = t.start(k);
    const m = CODE.exec(t.text);
    if (m) done = Math.max(done, tokenAt(t, take(c, t, people, m.index, m[0])));
  }
}

const CODE_GAP: Record<number, boolean> = {
  [GLUED]: true,
  [HYPHEN]: true,
  [SLASH]: true,
};
const isPart = (c: Claims, t: Tokens, k: number) =>
  isFree(c, k) && (t.isDigits(k) || t.size(k) < 7) && (t.shape(k) !== LOWER || t.size(k) < 6);
const isBlock = (c: Claims, t: Tokens, k: number) =>
  isFree(c, k) && t.size(k) < 7 && (t.shape(k) === UPPER || t.shape(k) === INITIAL) && !isLabel(t, k);

/** Without a label shortly before it, or a bracket, nobody's code begins at `k`; asking spares reading it. */
function mayBeLed(t: Tokens, k: number): boolean {
  for (let i = k - 1; i >= 0 && k - i <= 4; i--) if (!t.isDigits(i) && isLabel(t, i)) return true;
  return t.text.charCodeAt(t.start(k) - 1) === 40;
}

/** Claims the code if it is somebody's; hands back where it ends, or 0. */
function take(c: Claims, t: Tokens, people: readonly Claim[], start: number, code: string): number {
  let digits = 0;
  let letters = false;
  for (let k = 0; k < code.length; k++) {
    const sign = code.charCodeAt(k);
    if (sign > 64) letters = true;
    else if (sign > 47) digits++;
  }
  const first = tokenAt(t, start);
  // "client LW/503".
  const few = letters && /^(?:client|referral)$/.test(t.word(first - 1)) ? 3 : DIGITS_MIN;
  if (digits < few || (!letters && digits < 6) || DATED.test(code)) return 0;
  // "Council tax reference is 2087114590": a household's account, as the council's own reference is. What may be a health number goes.
  if (
    !letters &&
    !(digits === 10 && passesCheck(code.replace(/\D/g, ''))) &&
    (digits === 10 || t.word(first - 2) === 'voucher') &&
    (HOUSEHOLD.at(t, first - 2) || HOUSEHOLD.at(t, first - 3))
  )
    return 0;
  const end = start + code.length;
  for (let k = first; k < t.count && t.start(k) < end; k++) if (!isFree(c, k)) return 0;
  const behind =
    letters &&
    t.text.charAt(start - 1) === '(' &&
    t.text.charAt(end) === ')' &&
    people.some((p) => start - p.end < 3 && start > p.end);
  if (!behind && !isLed(c, t, first, people.length > 0, letters || (digits > 6 && /[-/]/.test(code))))
    return 0;
  const why = 'a reference under which an office keeps one person';
  claimText(c, t, 'LOCAL_PATIENT_ID', first, start, end, why, 'suspected');
  return end;
}

const isLabel = (t: Tokens, k: number) => OFFICE.at(t, k) || t.has(k, NUMBER_WORD) || LEADS.at(t, k);

const REF = asked('quote|quoting|ref|reference|referral|no|number|id|case|application');

/** Do the words before say whose number it is? */
function isLed(c: Claims, t: Tokens, first: number, named: boolean, looksOwn: boolean): boolean {
  let led = false;
  let office = false;
  let nobodys = false;
  let titled = false;
  for (
    let k = first - 1;
    k >= 0 &&
    first - k <= 4 &&
    // "EMIS number K9394518 BP 142/91": what it led to stands there.
    (isFree(c, k) || !t.isDigits(k)) &&
    (t.gap(k + 1) < STOP || /^nos?$/.test(t.word(k))) &&
    t.gap(k + 1) !== LINE;
    k--
  ) {
    const word = t.word(k);
    if (OFFICE.at(t, k) && (first - k < 3 || led)) office = true;
    if (
      NOBODYS.at(t, k) ||
      (t.has(k, BUSINESS) && !LEADS.at(t, k) && !OFFICE.at(t, k) && !(word === 'council' && looksOwn))
    )
      nobodys = true;
    if (t.has(k, NUMBER_WORD) || LEADS.at(t, k) || (office && t.gap(k + 1) === COLON)) led = true;
    else if (led && t.isLoud(k)) titled = true;
    // "ring them yourself, quote K0338127": what stands before the clause says nothing.
    if (led && (office || t.gap(k) >= COMMA)) break;
  }
  if (office && !nobodys && (led || looksOwn)) return named || led || OFFICE.at(t, first - 1);
  // "Stepchange ref 20871145"; "Referral ID: R-208711": letters and digits behind what says "number".
  if ((looksOwn || titled) && led && !nobodys && REF.at(t, first - 1)) return true;
  return named && led && !nobodys && (looksOwn || /^(?:ref|reference|case|id)$/.test(t.word(first - 1)));
}
