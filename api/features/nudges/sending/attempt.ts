// One attempt to send one message. It is taken first, so that whoever dies in the middle leaves it to be tried again under the same
// id; its words are made of what may still be told at this moment; how it ended is written down.
import type { Peer } from '#api/access/peer.ts';
import { linkOf } from '#api/features/nudges/links.ts';
import type { AddressRow } from '#api/features/nudges/queries.ts';
import { dayOf, nextLoudMs } from '#api/features/nudges/quiet.ts';
import { unseal } from '#api/features/nudges/seal.ts';
import { choiceOf, quietOf } from '#api/features/nudges/settings.ts';
import { selectOfBatch, type Tellable } from '#api/features/nudges/telling/queries.ts';
import { FetchFault } from '#api/feeds/fetch-json.ts';
import { postJson } from '#api/feeds/post-json.ts';
import { MailFault } from '#api/mail/letter.ts';
import type { SendingFault } from '#shared/basics/nudge-lists.ts';
import type { Sending } from './parts.ts';
import { type DueSending, takeSending, updateAddressFault, updateSending } from './queries.ts';
import { confirmLetter, type Line, linesOf, nudgeCard, nudgeLetter, testCard, testLetter } from './words.ts';

const minuteMs = 60_000;
/** Between attempts: a server that asks for patience gets it, and after most of a day it is over. */
export const waitsMs = [1, 5, 15, 60, 180, 360, 720].map((minutes) => minutes * minuteMs);
export const attemptsMax = waitsMs.length + 1;
/** So often in a row refused for good: nobody reads there. */
const refusalsMax = 3;
const linesMax = 20;

/**
 * A chat has other readers. That somebody's chat says “an answer is waiting” just when a masked question was answered would take the
 * mask off; and what moderators decided, that there is a channel by invitation or a private talk, or that somebody asked for
 * supervision, is nobody else's business.
 */
const mayBeOverheard = ({ kind, isMasked }: Tellable): boolean =>
  !isMasked && !['decision', 'mention', 'invitation', 'talk', 'supervision'].includes(kind);

type Failure = { fault: SendingFault; isForGood: boolean; isAttempt: boolean };

export async function attempt(
  parts: Sending,
  reader: Peer,
  sending: DueSending,
  address: AddressRow | undefined,
): Promise<void> {
  const { db, clock, log, config } = parts;
  const { sendingId, attempts, content, way } = sending;
  const now = clock();
  const end = (state: 'sent' | 'failed' | 'dropped', fault: SendingFault | null, tried = attempts) =>
    updateSending(db, reader, sendingId, { state, fault, attempts: tried, dueAt: now, now: clock() });
  const later = (atMs: number, fault: SendingFault | null, tried: number) =>
    updateSending(db, reader, sendingId, {
      state: 'waiting',
      fault,
      attempts: tried,
      dueAt: new Date(atMs),
      now,
    });

  const mayGo = content === 'confirm' ? address?.state === 'waiting' : address?.state === 'good';
  if (address === undefined || !mayGo) return end('dropped', null);
  let lines: Line[] = [];
  if (content === 'nudges') {
    const choice = await choiceOf(db, reader);
    if (!choice.ways.includes(way)) return end('dropped', null);
    const still = await selectOfBatch(db, reader, sending.batchId, { today: dayOf(now.getTime()), now });
    const loudMs = nextLoudMs(now.getTime(), quietOf(choice));
    const mayDisturb = loudMs <= now.getTime() || still.some(({ isUrgent }) => isUrgent);
    if (!mayDisturb) return later(loudMs, null, attempts);
    lines = linesOf(
      still.filter((one) => choice.kinds.includes(one.kind) && (way === 'mail' || mayBeOverheard(one))),
      config.publicUrl,
    ).slice(0, linesMax);
    if (lines.length === 0) return end('dropped', null);
  }
  const waitMs = waitsMs[attempts] ?? 0;
  if (!(await takeSending(db, reader, sending, new Date(now.getTime() + Math.max(waitMs, minuteMs))))) return;
  const failure = await deliver(parts, sending, address, lines);
  const { addressId } = address;
  if (failure === null) {
    await updateAddressFault(db, addressId, { fault: null, isForGood: false, refusalsMax });
    return end('sent', null, attempts + 1);
  }
  const { fault, isForGood, isAttempt } = failure;
  if (!isAttempt) return later(now.getTime() + minuteMs, fault, attempts);
  log.warn('nudge-not-sent', { way, content, fault, attempts: attempts + 1, sending: sendingId });
  await updateAddressFault(db, addressId, { fault, isForGood, refusalsMax });
  if (isForGood || attempts + 1 >= attemptsMax) return end('failed', fault, attempts + 1);
  return later(now.getTime() + waitMs, fault, attempts + 1);
}

/** Null when the other side has taken it. */
async function deliver(
  { config, mailer }: Sending,
  { sendingId, way, content }: DueSending,
  { addressId, sealed }: AddressRow,
  lines: readonly Line[],
): Promise<Failure | null> {
  const to = unseal(config.secret, addressId, sealed);
  if (to === null) return { fault: 'not-set-up', isForGood: true, isAttempt: true };
  try {
    if (way === 'webhook') {
      const allowsLoopback = config.isEvaluation && !config.isProduction;
      const body = content === 'nudges' ? nudgeCard(lines) : testCard(config.publicUrl);
      await postJson(to, { body, key: sendingId }, { allowsLoopback });
      return null;
    }
    if (mailer === null) return { fault: 'not-set-up', isForGood: true, isAttempt: true };
    const stopLink = linkOf(config, 'stop', addressId);
    const letter =
      content === 'nudges'
        ? nudgeLetter(lines, stopLink)
        : content === 'test'
          ? testLetter(config.publicUrl, stopLink)
          : confirmLetter(linkOf(config, 'confirm', addressId));
    await mailer.send({
      id: sendingId,
      to,
      ...letter,
      ...(content === 'confirm' ? {} : { unsubscribe: stopLink }),
    });
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof MailFault) {
    const isForGood = error.code === 'recipient-refused' || error.code === 'refused';
    return { fault: error.code, isForGood, isAttempt: !error.isResting };
  }
  if (!(error instanceof FetchFault)) throw error;
  switch (error.code) {
    case 'address-refused':
      return { fault: 'address-refused', isForGood: true, isAttempt: true };
    case 'not-found':
    case 'refused-by-server':
      return { fault: 'refused', isForGood: true, isAttempt: true };
    case 'too-slow':
      return { fault: 'too-slow', isForGood: false, isAttempt: true };
    case 'slow-down':
      return { fault: 'try-later', isForGood: false, isAttempt: true };
    default:
      return { fault: 'server-away', isForGood: false, isAttempt: true };
  }
}
