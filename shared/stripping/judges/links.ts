// Links that lead to one person, and e-mail addresses spelled out. A link to a service stays.

import { maySee } from '#shared/stripping/around.ts';
import { type Claims, claimText } from '#shared/stripping/claims.ts';
import { FIRST, LAST, SELDOM } from '#shared/stripping/lexicon.ts';
import { isPublicHandle, tokenAt } from '#shared/stripping/mail.ts';
import type { Tokens } from '#shared/stripping/tokens.ts';
import { isEnglish } from './word-sense.ts';

/** Public hosts whose last step names a person's own page. */
const PROFILE =
  /(?:facebook|fb|twitter|x|instagram|tiktok|linkedin|snapchat|youtube|reddit|threads|onlyfans|linktr|github|pinterest|tumblr|bsky|mastodon|justgiving|gofundme|twitch|kick|vinted|patreon|ko-fi)\.[a-z.]{2,10}\/(?:in\/|u\/|user\/|users\/|profile\/|profile\.php\?id=|people\/|add\/|@|~|fundraising\/|page\/|f\/|channel\/|c\/|groups\/)*@?([\w.\-%]{2,60})/iy;
// A bracket is no part of a value: what was stripped, "?user=[user name]", is left as it is.
const OWN_SITE =
  /(?:\/(?:~|users?\/|people\/|profiles?\/|members?\/|author\/|in\/|u\/|@)([\w.-]{2,60}))|(?:[?&](?:user(?:name)?|name|login|patient_?name|surname|forename|u|handle|email)=([^&\s"'<>[\]]{2,60}))/gi;

/** "/patient/00418277/": the number under which a system keeps one record. */
const OWN_RECORD =
  /\/(?:pt|patients?|clients?|persons?|people|records?|residents?|cases?|service-?users?|referrals?)\/(?:id\/|\w{1,12}\?(?:\w+=\w+&)?id=)?([a-z]{1,3}-?\d{4,12}|\d{4,9})(?!\w)/gi;
/** "/staff/hwilloughby2/", "/team/k.obrien": the log-in of a colleague, told from a page by its digit or point. */
const STAFF =
  /\/(?:staff|team|employees?|colleagues?|workers?|rota|clients?|patients?)\/(?!(?:week|page|day|month|year|team|room|form|unit|version|part|session|module|shift|rota|ward|band)\d)([a-z]{4,20}\d{1,3}|[a-z]{1,12}[._](?!(?:html?|php|aspx?|pdf|docx?|xlsx?|jpg|png|csv|co|org|com)(?!\w))[a-z]{3,20})(?![\w.-])/gi;
/** Signs that end a link: before it, and behind. */
const BEFORE = 1;
const BEHIND = 2;
const BOUNDS = new Uint8Array(128);
for (const sign of '\t\n\v\f\r "\'<>)') BOUNDS[sign.charCodeAt(0)] = BEFORE | BEHIND;
for (const sign of '(,') BOUNDS[sign.charCodeAt(0)] = BEFORE;

function isBound(text: string, at: number, side: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? ((BOUNDS[code] ?? 0) & side) !== 0 : /\s/.test(text.charAt(at));
}

/** Claims personal links and what in a link is personal. */
export function findLinks(c: Claims, t: Tokens): void {
  const { text } = t;
  const isName = (word: string) => (t.lexicon.words.get(word) & (FIRST | LAST)) !== 0;
  findSpelledEmail(c, t);
  findParted(c, t);
  if (maySee(t, '_') || t.hints & SELDOM) findHandle(c, t);
  if (!maySee(t, '/') && !maySee(t, '=')) return;
  // No host without a word right behind a point.
  if (!t.dotted) return;
  for (let at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
    // One look a link: from its slash back to the host and forth to the blank.
    if (text.charAt(at + 1) === '/') at++;
    let from = at;
    while (from > 0 && at - from < 100 && !isBound(text, from - 1, BEFORE)) from--;
    let to = at;
    while (to < text.length && to - at < 600 && !isBound(text, to, BEHIND)) to++;
    const link = text.slice(from, to).replace(/[.,;:!?]+$/, '');
    if (link.includes('.') && /\.[a-z]{2,}/i.test(link)) linkOf(c, t, from, link, isName);
    at = Math.max(at, to - 1);
  }
}

function linkOf(c: Claims, t: Tokens, from: number, link: string, isName: (word: string) => boolean): void {
  const claimPart = (start: number, end: number) =>
    claimText(c, t, 'URL_USERNAME', tokenAt(t, start), start, end, 'a link to one person');
  const host = /^(?:[a-z]+:\/\/)?(?:www\.|m\.|en-gb\.|uk\.)?/i.exec(link)?.[0].length ?? 0;
  PROFILE.lastIndex = host;
  const profile = PROFILE.exec(link);
  if (
    profile?.[1] &&
    !/^(?:groups|pages|events|watch|search|help|hashtag|share|sharer|home|login|explore|company|playlist|reel|posts?)$/i.test(
      profile[1],
    ) &&
    !isPublicHandle(profile[1]) &&
    !/\/(?:groups|c|channel)\//.test(profile[0])
  ) {
    const start = from + profile.index + profile[0].length - profile[1].length;
    claimPart(start, start + profile[1].length);
    return;
  }
  const hostEnd = link.slice(host).search(/[/?#]/);
  const hostName = hostEnd < 0 ? link.slice(host) : link.slice(host, host + hostEnd);
  if (
    !/nhs|gov|org|ac\.uk|^joy\./.test(hostName) &&
    hostName
      .split(/[.-]/)
      .slice(0, -1)
      .some((w) => w.length > 2 && isName(w.toLowerCase()))
  ) {
    const names = hostName.split(/[.-]/).filter((w) => w.length > 2 && isName(w.toLowerCase())).length;
    if (
      names >= 2 ||
      /blog|\bme\b|personal|home/i.test(link) ||
      /^[a-z]+\.(?:example|me|blog)/i.test(hostName)
    ) {
      claimPart(from, from + link.length);
      return;
    }
  }
  for (const m of link.matchAll(OWN_RECORD)) {
    const start = from + m.index + m[0].length - (m[1] ?? '').length;
    claimText(
      c,
      t,
      'LOCAL_PATIENT_ID',
      tokenAt(t, start),
      start,
      start + (m[1] ?? '').length,
      'the number of one record in a link',
    );
  }
  for (const m of link.matchAll(STAFF)) {
    const value = m[1] ?? '';
    const plain = /^[a-z]+(?=\d)/i.exec(value)?.[0].toLowerCase() ?? '';
    if (plain !== '' && t.lexicon.words.get(plain) !== 0 && !isName(plain)) continue;
    const end = from + m.index + m[0].length;
    claimPart(end - value.length, end);
  }
  for (const m of link.matchAll(OWN_SITE)) {
    const value = m[1] ?? m[2] ?? '';
    if (/^\d+$/.test(value) || isPublicHandle(value)) continue;
    const start = from + m.index + m[0].length - value.length;
    claimPart(start, start + value.length);
  }
}

/** "margaret dot holloway at example dot com". */
const SPELLED =
  /([a-z0-9]+(?: dot [a-z0-9]+| underscore [a-z0-9]+){0,4} (?:at|\(at\)|\[at\]) [a-z0-9]+(?: dot [a-z]{2,10}){1,3})(?![a-z])|([\w.+-]+ ?[[(]at[\])] ?[a-z0-9-]+(?: ?(?:[[(]dot[\])]|\.) ?[a-z]{2,10}){1,3})/gi;

function findSpelledEmail(c: Claims, t: Tokens): void {
  if (
    !(maySee(t, ')') && t.lower.includes('at)')) &&
    !(maySee(t, ']') && t.lower.includes('at]')) &&
    !(t.hints & SELDOM && t.lower.includes('dot '))
  )
    return;
  for (const m of t.text.matchAll(SPELLED))
    claimText(
      c,
      t,
      'EMAIL',
      tokenAt(t, m.index),
      m.index,
      m.index + m[0].length,
      'an e-mail address spelled out',
    );
}

/** "jo.martel @example.org", "winnie@ example.org", "jo.martel at example.org": a blank or a word where the sign joins. */
const PARTED =
  /(?<![\w@.])(?:([a-z0-9][\w.+-]{0,40}) @|[a-z0-9][\w.+-]{0,40}@ |(?!www\.)[a-z][a-z0-9-]{0,20}(?:[._][a-z0-9-]{1,20}){1,3} at )[a-z0-9-]{2,40}(?:\.[a-z]{2,10}){1,3}(?![\w@])/gi;

/** What leads to the first point of such an address. */
const LED = /(?: @|@ | at )[a-z\d-]{2,40}$/i;

function findParted(c: Claims, t: Tokens): void {
  if (!t.dotted) return;
  const { text } = t;
  PARTED.lastIndex = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (text.charCodeAt(at + 1) < 65 || !LED.test(text.slice(Math.max(0, at - 44), at))) continue;
    // As far as the longest may reach, so that a text is read once.
    PARTED.lastIndex = Math.max(PARTED.lastIndex, at - 140);
    const m = PARTED.exec(text.slice(0, at + 44));
    if (!m) continue;
    const first = tokenAt(t, m.index);
    // "follow us @hub.example": a plain word before the sign.
    if (m[1] !== undefined && !/[\d._]/.test(m[1]) && isEnglish(t, first)) continue;
    claimText(
      c,
      t,
      'EMAIL',
      first,
      m.index,
      m.index + m[0].length,
      'an e-mail address with a blank in it',
      'suspected',
    );
  }
}

/** "someone calling himself larne_lad_82", "edited by user obradley_2": a name with a joint, told as whose it is; "by user obradley2". */
const HANDLE =
  /(?:(?:him|her|them|your)sel(?:f|ves)|(?:post(?:s|ing)?|known|logged in|messages?) as|goes by|by user|(?:dms?|messages?) from) @?([a-z][a-z\d]*(?:_[a-z\d]+)+|(?<=by user )[a-z]{3,20}\d{1,4})(?![\w@]|\.[a-z])/gi;

function findHandle(c: Claims, t: Tokens): void {
  for (const m of t.text.matchAll(HANDLE)) {
    const end = m.index + m[0].length;
    const start = end - (m[1] ?? '').length;
    claimText(c, t, 'URL_USERNAME', tokenAt(t, start), start, end, 'a user name', 'suspected');
  }
}

const ACCOUNT =
  /^(?:(?: name| acct)?(?: is| as|:)| acct| (?:for|on|to)(?: \w+){1,4}?(?: is|:)) ([\w.-]{3,39}\w)/;

/** "Username for the patient portal is realguled", "Facebook name is bigkev.leedsfan": the label is token `i`, what follows is no word. */
export function findAccountName(c: Claims, t: Tokens, i: number): boolean {
  const from = t.end(i);
  const m = ACCOUNT.exec(t.lower.slice(from, from + 90));
  const value = m?.[1] ?? '';
  const end = from + (m?.[0].length ?? 0);
  const first = tokenAt(t, end - value.length);
  if (!value || (t.size(i) < 5 && t.word(i - 1) !== 'user') || t.isLoud(first) || isEnglish(t, first))
    return false;
  claimText(c, t, 'URL_USERNAME', first, end - value.length, end, 'a user name', 'suspected');
  return true;
}
