// Codes of letters and digits with a fixed build: postcode, National Insurance number.
// Sources: Royal Mail PAF programmer's guide (postcode shapes and areas), HMRC NIM39110 (NINO).
import { type Claims, claimText } from './claims.ts';
import { GLUED, type Tokens } from './tokens.ts';

const AREAS = new Set(
  'AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
const POSTCODE =
  /([a-z]{1,2})(\d[a-z\d]?)((?:[ \t\u00b7.\-_+]{0,3}|%20|[ \t]?\n[ \t]?))(\d[a-z]{2})(?![a-z0-9])/iy;

/** A postcode whose letters are token `i`. */
export function findPostcode(c: Claims, t: Tokens, i: number): number {
  if (!t.isDigits(i + 1) || t.gap(i + 1) !== GLUED) return -1;
  // Glued to a word before it ("postcodeSK4") only a label is in the way; anything else is another code.
  if (t.size(i) > 2) return t.word(i) === 'gir' ? findGiro(c, t, i) : -1;
  POSTCODE.lastIndex = t.start(i);
  const m = POSTCODE.exec(t.text);
  if (!m) return -1;
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
  const end = t.start(i) + 7;
  return /^gir 0aa$/.test(t.lower.slice(t.start(i), end))
    ? claimText(c, t, 'POSTCODE', i, t.start(i), end, 'a postcode')
    : -1;
}

const SEP = '(?:[ \\t.\\-/_+]{0,2}|%20)';
/** "NI patient, H&C no 349 159 1341", "S/C 47-89-58 A/C 2926": no number opens so. */
const NINO = new RegExp(
  `((?!no|s/)[a-z]${SEP}[a-z])${SEP}(\\d${SEP}\\d${SEP}\\d${SEP}\\d${SEP}\\d${SEP}\\d)(${SEP}[a-d])?(?![a-z0-9])`,
  'iy',
);
const IMPOSSIBLE = /^(?:bg|gb|nk|kn|tn|nt|zz|[dfiquv].|.[dfiquvo])/i;

/** A National Insurance number whose first letters are token `i`. */
export function findNino(c: Claims, t: Tokens, i: number): number {
  // Two letters, together or apart, and six digits, in one run or in several.
  const size = t.size(i);
  let k = i + 1;
  if (size === 1 && t.size(k) === 1 && !t.isDigits(k)) k++;
  else if (size === 1) return -1;
  let digits = 0;
  for (; digits < 6 && t.isDigits(k); k++) digits += t.size(k);
  if (digits !== 6) return -1;
  NINO.lastIndex = t.end(i) - Math.min(2, size);
  // Letters glued in front belong to another word unless they are its label ("NIAB123456C").
  if (t.size(i) > 2 && !/^(?:ni|nino)[a-z]{2}$/.test(t.word(i))) return -1;
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
    const word = t.word(k);
    if (word === 'nino' || word === 'insurance' || word === 'ni' || word === 'nin') return true;
    if (word === 'i' && t.word(k - 1) === 'n') return true;
  }
  return false;
}
