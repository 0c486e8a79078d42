// Two letters that stand for somebody: "- TA" below a note, "d/w KL", "KB to ring", "Wendy Calloway ... WC would like". Letters that often stand for
// something else (`SHORT_FORMS`) are somebody only where nothing else could stand.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import { FIRST, LAST, NEVER, PARTICLE, SAYS } from '#shared/stripping/lexicon.ts';
import {
  COLON,
  COMMA,
  DASH,
  GLUED,
  LINE,
  OTHER,
  SLASH,
  SPACE,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { peopleIn } from './claimed.ts';
import { put } from './name-span.ts';
import { loud } from './sights.ts';
import { isEnglish, isPossessive, opens } from './word-sense.ts';

/**
 * "JM agreeable to veterans breakfast": initials told once stand for the same person wherever they stand in capitals, and so do the first
 * letters of whoever is named: "Wendy Calloway ... WC would like", "Bailey,Leroy ... LB".
 */
export function initialsAgain(c: Claims, t: Tokens): void {
  const pairs: number[] = [];
  for (const i of loud) {
    if (i < 0) break;
    if (t.shape(i) === UPPER && t.size(i) === 2 && isFree(c, i)) pairs.push(i);
  }
  if (pairs.length === 0) return;
  const told = new Set<string>();
  let from = 0;
  let end = 0;
  for (const f of peopleIn(c)) {
    // A whole list of names is nobody's name, and is not read again for each of them.
    if (f.start - end > 2 || f.end - from > 99 || t.lower.charCodeAt(end) !== 44) from = f.start;
    end = f.end;
    const name = t.lower.slice(from, end);
    if (end - from === 2 && /[A-Z]{2}/.test(t.text.slice(from, end))) told.add(name);
    const cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf(','));
    if (cut < 1) continue;
    const [a, b] = [name.charAt(0), name.charAt(cut + 1)];
    const letters = name.includes(',') ? b + a : a + b;
    if (!SHORT_FORMS.has(letters) && (t.lexicon.words.get(letters) & ~(FIRST | LAST)) === 0)
      told.add(letters);
  }
  for (const i of pairs) if (isFree(c, i) && told.has(t.word(i))) put(c, t, i, i, 'the initials of somebody');
}

/** Two letters that open many a line of notes and are nobody: parts of a note, scales, places, benefits. From how link workers write; the first letter once, then all that may follow it. */
export const SHORT_FORMS = new Set(
  'aacdefilmp bbdfgmoprt cabcdefhinoprtvx dabdhjlmnorstvwx eacdfhkprtuvx fbehmptuwy gaimnpt habcdefhmoqrvx iacdmnopqstvx jc kgs ladeloptvw macdehilmopswx nabdefghiorstw oabdehknpstx pabcdeghilmnoprstx qailr racdehinortvx sabcdehilnopstuvwx tabcfhlopvx uacknpstv vabcmrs wbcekt xlr yopr'
    .split(' ')
    .flatMap((row) => [...row.slice(1)].map((letter) => row.charAt(0) + letter)),
);

/** "Re JB - he's back", "letter 1 – KB": two letters that stand for somebody, and for nothing else that is known. */
export function initials(c: Claims, t: Tokens, i: number): void {
  // "Referrer's initials: KLB".
  if (t.size(i) === 3 && t.word(i - 1) === 'initials') put(c, t, i, i, 'the initials of somebody');
  if (t.size(i) !== 2 || !isFree(c, i)) return;
  const after = t.gap(i + 1);
  const short = SHORT_FORMS.has(t.word(i));
  // "will chase. - TA", "lets it ring.\n- JW", "Rebook wk after next. CM", "by phone 24/02/26, KL.": whoever wrote it, whatever else the letters stand for.
  const lead = t.text.slice(Math.max(0, t.start(i) - 6), t.start(i));
  if (
    i > 2 &&
    after === LINE &&
    (/[.!?)]\s+[-–/]+ ?$/.test(lead)
      ? !t.has(i, NEVER)
      : i + 1 >= t.count && !short && /(?:\n|\s[-–] |[.!?] |\d, )$/.test(lead))
  ) {
    put(c, t, i, i, 'the initials of somebody');
    return;
  }
  const gap = t.gap(i);
  if ((t.flags(i) & ~(FIRST | LAST | PARTICLE)) !== 0 || isEnglish(t, i) || gap === GLUED || after === GLUED)
    return;
  const before = t.word(i - 1);
  const told =
    (/^(?:re|client|pt|patient|signed|sgd)$/.test(before) ||
      (gap === COLON &&
        /^(?:minutes|chair|scribe|initials|signed|author|worker|keyworker|client|lead|clinician|staff|caller|completed|reviewed|by)$/.test(
          before,
        ))) &&
    gap <= COLON &&
    (after >= COMMA || isPossessive(t, i) || /^\s{2}/.test(t.text.slice(t.end(i), t.end(i) + 2)));
  // "JM, 54, ex-army".
  const aged =
    after === COMMA && gap === SPACE && t.isDigits(i + 1) && t.size(i + 1) === 2 && t.gap(i + 2) >= COMMA;
  // "PW – fall, frailty 6", "RB: contact the council", "14:05 JW - left", "1. JB - OT to chase", "KL/MJ visited", "KL & MJ" open an entry of a list.
  const opening =
    (gap === LINE || (t.isDigits(i - 1) && (gap === SPACE ? t.isDigits(i - 2) : t.gap(i - 1) === LINE))) &&
    (after === DASH || after === COLON || ((after === SLASH || after === OTHER) && t.isLoud(i + 1)));
  // "JT wants to move", "KB to ring", "KB's mum is ill"; "d/w KL", "Passed to JW."; "update on GB: home".
  const acts =
    opens(t, i) &&
    (t.has(i + 1, SAYS) || /^(?:to|seen|off|away|covering)$/.test(t.word(i + 1)) || isPossessive(t, i));
  const led =
    gap === SPACE &&
    (/^(?:with|w|to|from|for|by|re|saw|met|ask|cc|rang|per|of)$/.test(before) ||
      (before === 'on' && after === COLON));
  if (told || (!short && (aged || opening || acts || led))) put(c, t, i, i, 'the initials of somebody');
}
