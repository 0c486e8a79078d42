// Codes of letters and digits with a fixed build: postcode, National Insurance number, registration mark, passport.
// Sources: Royal Mail PAF programmer's guide (postcode shapes and areas), HMRC NIM39110 (NINO), DVLA INF104 (registration marks), HM Passport Office (nine digits; older and foreign: letters first).
import { type Claims, claimText } from './claims.ts';
import { CAR, NUMBER_WORD, SMALL } from './lexicon.ts';
import {
  END,
  GLUED,
  gapAt,
  has,
  isCapital,
  isDigits,
  isWord,
  lengthAt,
  near,
  STOP,
  type Tokens,
  wordAt,
} from './tokens.ts';

const AREAS = new Set(
  'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
const POSTCODE =
  /([a-z]{1,2})(\d[a-z\d]?)((?:[ \t\u00b7.\-_+]{0,3}|%20|[ \t]?\n[ \t]?))(\d[a-z]{2})(?![a-z0-9])/iy;

/** A postcode whose letters are token `i`. */
export function findPostcode(c: Claims, t: Tokens, i: number): number {
  if (!isDigits(t, i + 1) || gapAt(t, i + 1) !== GLUED) return -1;
  // Glued to a word before it ("postcodeSK4") only a label is in the way; anything else is another code.
  POSTCODE.lastIndex = t.start[i] ?? 0;
  const m = POSTCODE.exec(t.text);
  if (!m) return /^gir$/.test(wordAt(t, i)) ? findGiro(c, t, i) : -1;
  const [whole, area = '', district = '', between = '', inward = ''] = m;
  if (!AREAS.has(area.toUpperCase())) return -1;
  // Royal Mail uses no C I K M O V behind; people who invent or mistype one do, and in capitals it is nothing else.
  if (/[cikmov]/i.test(inward) && (whole !== whole.toUpperCase() || between === '')) return -1;
  // "L2 4th" is a floor, "N1 2nd" a place in a list.
  if (between !== '' && /^\d(?:st|nd|rd|th|hr|pt)$/.test(inward) && area === area.toUpperCase()) return -1;
  if (between.includes('\n') && !/^[A-Z]/.test(area)) return -1;
  if (/[a-z]$/.test(district) && area === area.toUpperCase()) return -1;
  return claimText(c, t, 'POSTCODE', i, m.index, m.index + whole.length, 'a postcode');
}

function findGiro(c: Claims, t: Tokens, i: number): number {
  const end = (t.start[i] ?? 0) + 7;
  return /^gir 0aa$/.test(t.lower.slice(t.start[i], end))
    ? claimText(c, t, 'POSTCODE', i, t.start[i] ?? 0, end, 'a postcode')
    : -1;
}

const SEP = '(?:[ \\t.\\-/_+]{0,2}|%20)';
const NINO = new RegExp(
  `([a-z]${SEP}[a-z])${SEP}(\\d${SEP}\\d${SEP}\\d${SEP}\\d${SEP}\\d${SEP}\\d)(${SEP}[a-d])?(?![a-z0-9])`,
  'iy',
);
const IMPOSSIBLE = /^(?:bg|gb|nk|kn|tn|nt|zz|[dfiquv].|.[dfiquvo])/i;

/** A National Insurance number whose first letters are token `i`. */
export function findNino(c: Claims, t: Tokens, i: number): number {
  if (!isDigits(t, i + 1) && !(lengthAt(t, i) === 1 && lengthAt(t, i + 1) <= 2)) return -1;
  NINO.lastIndex = (t.end[i] ?? 0) - Math.min(2, lengthAt(t, i));
  // Letters glued in front belong to another word unless they are its label ("NIAB123456C").
  if (lengthAt(t, i) > 2 && !/^(?:ni|nino)[a-z]{2}$/.test(wordAt(t, i))) return -1;
  const m = NINO.exec(t.text);
  if (!m) return -1;
  const prefix = (m[1] ?? '').replace(/[^a-z]/gi, '');
  const labelled = hasNinoLabel(t, i);
  if (!m[3] && !labelled) return -1;
  const spread = m[0].length - m[0].replace(/[^a-z0-9]/gi, '').length;
  if (!labelled && spread > 5) return -1;
  if (IMPOSSIBLE.test(prefix) && !labelled && spread > 0) return -1;
  // "an 12 34 56 a" in running text: lower case needs the compact form or a label.
  if (
    !labelled &&
    prefix === prefix.toLowerCase() &&
    spread > 0 &&
    !/^\w{2}[ -]\d\d([ -])\d\d\1\d\d[ -]\w$/.test(m[0]) &&
    !/^\w{2} \d{6} \w$/.test(m[0])
  )
    return -1;
  return claimText(
    c,
    t,
    'NINO',
    i,
    m.index,
    m.index + m[0].length,
    'a National Insurance number',
    IMPOSSIBLE.test(prefix) && !labelled ? 'suspected' : 'certain',
  );
}

function hasNinoLabel(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 5; k--) {
    const word = wordAt(t, k);
    if (word === 'nino' || word === 'insurance' || word === 'ni' || word === 'nin') return true;
    if (word === 'i' && wordAt(t, k - 1) === 'n') return true;
  }
  return false;
}

const MARK_NOW = /([a-z]{2})([0-9]{2})[ \t-]{0,2}([a-z]{3})(?![a-z0-9])/iy;
const MARK_OLD =
  /(?:[a-z]\d{1,3}[ \t-]?[a-z]{3}|[a-z]{3}[ \t-]?\d{1,3}[a-z]|[a-z]{1,3}[ \t-]?\d{1,4}|\d{1,4}[ \t-]?[a-z]{1,3})(?![a-z0-9])/iy;

/** A registration mark whose first letters are token `i`. */
export function findRegistration(c: Claims, t: Tokens, i: number): number {
  const last = c.list.at(-1);
  // "EY16 OHV; previous W421 BGF": one mark vouches for the next.
  const beside = near(t, i, CAR, 7, 5) || (last?.kind === 'VEHICLE_REG' && (t.start[i] ?? 0) - last.end < 24);
  MARK_NOW.lastIndex = t.start[i] ?? 0;
  const m = MARK_NOW.exec(t.text);
  if (m && !/[iq]/i.test(m[1] ?? '') && !/[iq]/i.test(m[3] ?? '')) {
    const age = Number(m[2]);
    const aged = (age >= 2 && age <= 29) || (age >= 51 && age <= 79);
    const loud = m[0] === m[0].toUpperCase();
    if (beside || (aged && loud))
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
  MARK_OLD.lastIndex = t.start[i] ?? 0;
  const old = MARK_OLD.exec(t.text);
  if (!old || !/\d/.test(old[0]) || old[0].length < 4) return -1;
  if (old[0] !== old[0].toUpperCase() && !/^[a-z]\d{1,3} ?[a-z]{3}$|^[a-z]{3} ?\d{1,3}[a-z]$/.test(old[0]))
    return -1;
  if (/^(?:no|id|is)\b/i.test(old[0])) return -1;
  // "W421 BGF" and "ABC 123D" in capitals are believed near a car; looser builds beside the word for the mark.
  if (
    !/^(?:[A-HJ-NP-TV-Y]\d{1,3} ?[A-HJ-PR-Z]{3}|[A-HJ-PR-Z]{3} ?\d{1,3}[A-HJ-NP-TV-Y])$/.test(old[0]) &&
    !closelyNamed(t, i)
  )
    return -1;
  return claimText(c, t, 'VEHICLE_REG', i, old.index, old.index + old[0].length, 'a registration mark');
}

/** Older marks look like much else: the naming word stands within three tokens. */
function closelyNamed(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 4; k--)
    if (
      has(t, k, CAR) &&
      /^(?:car|reg|registration|plate|numberplate|vehicle|van|vrn|motor|drives|motorbike|bike)$/.test(
        wordAt(t, k),
      )
    )
      return true;
  return false;
}

const PASSPORT = /(?:[a-z]{1,2}[ -]?)?\d(?:[ -]?\d){6,8}(?![a-z0-9])/iy;

/** A passport's number: token `i` opens it and the word stands shortly before. */
export function findPassport(c: Claims, t: Tokens, i: number): number {
  if (!passportNear(t, i)) return -1;
  PASSPORT.lastIndex = t.start[i] ?? 0;
  const m = PASSPORT.exec(t.text);
  if (!m) return -1;
  if (isWord(t, i) && (has(t, i, NUMBER_WORD | SMALL) || (gapAt(t, i + 1) !== GLUED && !isCapital(t, i))))
    return -1;
  return claimText(c, t, 'PASSPORT', i, m.index, m.index + m[0].length, 'a passport number');
}

/** The word within seven tokens before, or three after ("123456789 is his passport"). */
function passportNear(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= 0 && i - k <= 7 && gapAt(t, k + 1) < END; k--)
    if (wordAt(t, k).startsWith('passport')) return true;
  for (let k = i + 1; k < t.count && k - i <= 4 && gapAt(t, k) < STOP; k++)
    if (wordAt(t, k) === 'passport') return true;
  return false;
}
