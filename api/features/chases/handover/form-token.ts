// The mark of a form that we drew: it ties what is sent to a page that was shown for this link, today. Nobody else's page can
// make one. It carries a random part, which with what was said is the key that makes a second send harmless.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Random } from '#api/trpc.ts';

/** A page may lie open over a working day and a night. */
const minutesMax = 24 * 60;

const seal = (secret: string, linkId: string, nonce: string, minute: number): string =>
  createHmac('sha256', secret).update(`handover-form\n${linkId}\n${nonce}\n${minute}`).digest('base64url');

const minuteOf = (now: Date): number => Math.floor(now.getTime() / 60_000);

export function makeFormToken(secret: string, linkId: string, now: Date, random: Random): string {
  const nonce = Buffer.from(random(16)).toString('base64url');
  const minute = minuteOf(now);
  return `${nonce}.${minute}.${seal(secret, linkId, nonce, minute)}`;
}

/** The random part, or null for a mark that is not ours, of another link, or too old. */
export function readFormToken(secret: string, linkId: string, now: Date, token: string): string | null {
  const [, nonce, minute, mac] = token.match(/^([\w-]{22})\.(\d{1,12})\.([\w-]{43})$/) ?? [];
  if (nonce === undefined || minute === undefined || mac === undefined) return null;
  const expected = Buffer.from(seal(secret, linkId, nonce, Number(minute)));
  const given = Buffer.from(mac);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const age = minuteOf(now) - Number(minute);
  return age >= 0 && age <= minutesMax ? nonce : null;
}

/** The same page saying the same thing is one deed; saying another thing from it is another. A UUID, as keys are. */
export function keyOfSaid(secret: string, linkId: string, nonce: string, said: string): string {
  const hex = createHmac('sha256', secret)
    .update(`handover-said\n${linkId}\n${nonce}\n${said}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
