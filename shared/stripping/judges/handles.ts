// User names told by their shape: joints, digits and capitals inside a word that is none of the language.
// Shapes are the author's own, from the names that sites let people choose; where a shape may be else, the sentence must speak of life online.
import { type Claims, claimText, isFree } from '#shared/stripping/claims.ts';
import { isPublicHandle } from '#shared/stripping/mail.ts';
import {
  COLON,
  END,
  GLUED,
  HYPHEN,
  MIXED,
  OTHER,
  POINT,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { END as NONE, namelike } from './sights.ts';
import { isEnglish, isName, signsBetween } from './word-sense.ts';

const ONLINE = asked(
  'accounts?|add|blocked|blog|called|channel|chat|discord|dms?|facebook|fb|follow|followers?|handle|known|gamer|gamertag|gaming|insta|instagram|messenger|online|posts?|posted|profiles?|psn|skype|snap|snapchat|social|streams?|search|tag|tiktok|twitch|twitter|users?|username|xbox|youtube',
);
const LABEL = asked(
  'discord|facebook|fb|gamertag|handle|insta|instagram|profile|psn|skype|snap|snapchat|tag|tiktok|twitch|twitter|user|username|xbox',
);
/** What may join two parts of such a name: nothing, "-", ".", "_". */
const JOINTS = (1 << GLUED) | (1 << HYPHEN) | (1 << POINT) | (1 << OTHER);
/** "big_dave_1961", "mo.farouq.x", "ceri-ann-jones-7741", "Wheelz4Life", "nannyjoan47". */
const HANDLE =
  /^(?:[a-z][a-z\d]*(?:_[a-z\d]+)+|[a-z]+(?:\.[a-z\d]+)+|[a-z]+(?:-[a-z]+)+-?\d{2,}|[A-Z]?[a-z]+\d+[A-Za-z]{2,}|[a-z]{4,}\d{2,4}[a-z]{0,2})$/;
/** The end of a page or a file. */
const FILED =
  /\.(?:com|net|org|uk|co|gov|nhs|html?|pdf|docx?|xlsx?|pptx?|csv|jpe?g|png|aspx?|me|tv|info|app)$/i;

/** Is token `k` joined to the one before as the parts of a user name are? */
const isJoint = (t: Tokens, k: number) =>
  ((JOINTS >> t.gap(k)) & 1) === 1 && /^[_.-]?$/.test(signsBetween(t, k - 1, k));

/** Claims what is built as a user name is. It looks only at words of no list and at names. */
export function findHandles(c: Claims, t: Tokens): void {
  if (!t.lexicon.hasNames) return;
  for (const i of namelike) {
    if (i === NONE) break;
    const joints = (JOINTS >> t.gap(i)) | (JOINTS >> t.gap(i + 1));
    if (!(joints & 1 || t.shape(i) === MIXED || LABEL.at(t, i - 1)) || !isFree(c, i)) continue;
    // Of so many parts no name is: a row without end is not read from its start at every word of it.
    let first = i;
    while (first > 0 && i - first < 9 && isJoint(t, first)) first--;
    let last = i;
    while (last - i < 9 && last + 1 < t.count && isJoint(t, last + 1)) last++;
    const start = t.start(first);
    const value = t.text.slice(start, t.end(last));
    const labelled = isLabelled(t, first);
    const strange = !isEnglish(t, i);
    if (
      !(HANDLE.test(value) || (labelled && strange && /^[a-z]{5,}(?:-[a-z]+)*$/.test(value))) ||
      FILED.test(value) ||
      isPublicHandle(value) ||
      /[/\\=]/.test(t.text.charAt(start - 1))
    )
      continue;
    const joint = value.includes('_');
    // Without a word about life online a joint with a name beside it. "Ramipril10" is none, nor is "GoFundMe".
    const plain = strange && joint && (isName(t, i) || /[a-z]_?\d{2,4}$/.test(value));
    if (!plain && !labelled && !((strange || joint) && isOnline(t, first, last))) continue;
    let k = first;
    while (k <= last && isFree(c, k)) k++;
    if (k > last) claimText(c, t, 'URL_USERNAME', first, start, t.end(last), 'a user name', 'suspected');
  }
}

/** "gamer tag kezzyb", "fb: kezzyb", "| Instagram | kezzyb |"; a "service user" is no log-in. */
const isLabelled = (t: Tokens, i: number): boolean =>
  LABEL.at(t, i - 1) &&
  (t.gap(i) === COLON ||
    t.gap(i) === STOP ||
    (/^(?:user|gamertag|tag|handle|username)$/.test(t.word(i - 1)) && t.word(i - 2) !== 'service'));

/** Does a word beside it, in its sentence, speak of life online? */
function isOnline(t: Tokens, first: number, last: number): boolean {
  for (let k = first - 1; k >= 0 && first - k <= 9 && t.gap(k + 1) < END; k--)
    if (ONLINE.at(t, k)) return true;
  for (let k = last + 1; k < t.count && k - last <= 7 && t.gap(k) < END; k++)
    if (ONLINE.at(t, k)) return true;
  return false;
}
