// E-mail addresses, handles and user names behind their label. It works from the few signs that open such things, so that plain text costs nothing.

import { maySee } from './around.ts';
import { type Claims, claimText } from './claims.ts';
import { USER_LABEL } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

const LOCAL = /[\w.!#$%'*+^~\-\u00c0-\uffff]/;
const DOMAIN = /@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})/iy;
const HANDLE = /@([a-z0-9_](?:[\w.-]{0,38}\w)?)/iy;
const LOCAL_MAX = 64;

/** The token that begins at or after offset `at`. */
export function tokenAt(t: Tokens, at: number): number {
  let low = 0;
  let high = t.count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (t.start(mid) < at) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** Claims e-mail addresses and handles. */
export function findMail(c: Claims, t: Tokens): void {
  if (!maySee(t, '@')) return;
  const { text } = t;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    DOMAIN.lastIndex = at;
    const domain = DOMAIN.exec(text);
    let start = at;
    while (start > 0 && at - start < LOCAL_MAX && LOCAL.test(text.charAt(start - 1))) start--;
    // A quote or a point in front does not belong; in a link its name begins behind "=" or "/".
    if (at - start === LOCAL_MAX || !/[=/?&`{|}]/.test(text.charAt(start - 1)))
      while (start < at && /[.\-+']/.test(text.charAt(start))) start++;
    if (domain && start < at && /[a-z]/i.test(domain[1] ?? '')) {
      let end = at + domain[0].length;
      while (/[.-]/.test(text.charAt(end - 1))) end--;
      claimText(c, t, 'EMAIL', tokenAt(t, start), start, end, 'an e-mail address');
      at = end - 1;
      continue;
    }
    if (start < at) continue;
    HANDLE.lastIndex = at;
    const handle = HANDLE.exec(text);
    // "@ 3pm" and "@10am" are times, "@everyone" calls a channel.
    if (
      !handle ||
      /^\d+(?:[.:]\d+)?(?:am|pm|ish)?$/i.test(handle[1] ?? '') ||
      /^(?:all|everyone|here|channel|team|home|work|school)$/i.test(handle[1] ?? '')
    )
      continue;
    if (isPublicHandle(handle[1] ?? '')) continue;
    claimText(c, t, 'URL_USERNAME', tokenAt(t, at), at, at + handle[0].length, 'a user name', 'certain');
  }
}

/** A handle of a service and not of a person. */
export const isPublicHandle = (handle: string) =>
  /nhs|council|ageuk|mind|charity|trust|hub|service|official|police|gov|support|centre|community/i.test(
    handle,
  );

const USER = /[\s:="'@]{1,4}(?:is |was |as |under )?[\s:="'@]{0,2}([\w.-]{3,40})/iy;

/** "username: tariq_1961", "her insta is tariq.m": the label ends with token `i`. */
export function findUserName(c: Claims, t: Tokens, i: number): void {
  USER.lastIndex = t.end(i);
  const m = USER.exec(t.text);
  const value = m?.[1]?.replace(/[.-]+$/, '');
  // A plain word after "user name" is prose; a handle shows a digit, a sign or a capital inside.
  if (!m || !value || !/\d|_|\w\.\w|[a-z][A-Z]/.test(value) || /^\d[\d.]*(?:[ap]m)?$/.test(value)) return;
  const start = m.index + m[0].lastIndexOf(value);
  claimText(c, t, 'URL_USERNAME', tokenAt(t, start), start, start + value.length, 'a user name');
}

/** "username", "user name", "screen name", "user id". */
export function isUserLabel(t: Tokens, i: number): boolean {
  if (!t.isMarked(i, USER_LABEL)) return false;
  const word = t.word(i);
  const before = t.word(i - 1);
  return (word !== 'name' && word !== 'id') || before === 'user' || (word === 'name' && before === 'screen');
}
