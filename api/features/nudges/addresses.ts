// Where nudges of a person go: typed by that person, proven before anything is sent there, taken away at once. What may be typed
// is bounded, for each address costs a stranger's letter box or server one message.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { checkRate } from '#api/access/rate.ts';
import { transact } from '#api/database/index.ts';
import { judgeAddress } from '#api/feeds/fetch-json.ts';
import { askJob } from '#api/jobs/ask.ts';
import type { PageContext, PeerContext } from '#api/trpc.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import type { OutwardWay, SendingContent } from '#shared/basics/nudge-lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import {
  type dropAddress as dropping,
  setMail as mailContract,
  type setWebhook as ofHook,
} from '#shared/contract/nudges.ts';
import {
  addWay,
  deleteAddress,
  insertSendings,
  insertVouchedAddress,
  removeWay,
  selectAddresses,
  upsertAddress,
} from './queries.ts';
import { seal } from './seal.ts';
import { readSettings, usualRow } from './settings.ts';

const dayMs = 24 * 3_600_000;
const addressesPerDay = 6;
const testsPerHour = 6;

/** Nothing but one letter with a link goes there until somebody follows it. */
export async function setMail(context: PeerContext, { address }: z.output<typeof mailContract.input>) {
  if (context.mailer === null) throw refuse('unavailable');
  return put(context, 'mail', address);
}

export async function setWebhook(context: PeerContext, { address }: z.output<typeof ofHook.input>) {
  const { config } = context;
  try {
    await judgeAddress(new URL(address), { allowsLoopback: config.isEvaluation && !config.isProduction });
  } catch {
    // What a name leads to inside is nobody's to find out by asking: every refusal is the same.
    throw refuse('address-refused');
  }
  return put(context, 'webhook', address);
}

async function put(context: PeerContext, way: OutwardWay, address: string) {
  const { db, peer, config, now, random, rates } = context;
  checkRate(rates, `nudge-address:${peer.personId}`, now, addressesPerDay, dayMs);
  const addressId = randomUUID();
  const state = way === 'mail' ? ('waiting' as const) : ('good' as const);
  await transact(db, async (trx) => {
    await addWay(trx, peer, way, usualRow);
    await upsertAddress(trx, peer, {
      way,
      addressId,
      sealed: seal(config.secret, addressId, address, random),
      state,
      now,
    });
  });
  if (way === 'mail') await sendNow(context, way, 'confirm');
  return readSettings(context);
}

export async function dropAddress(context: PeerContext, { way }: z.output<typeof dropping.input>) {
  const { db, peer } = context;
  await transact(db, async (trx) => {
    await removeWay(trx, peer, way);
    await deleteAddress(trx, peer, way);
  });
  return readSettings(context);
}

export async function sendTest(context: PeerContext, { way }: z.output<typeof dropping.input>) {
  const { db, peer, now, rates, mailer } = context;
  if (way === 'mail' && mailer === null) throw refuse('unavailable');
  const addresses = await selectAddresses(db, peer);
  const address = addresses.find((one) => one.way === way);
  if (address === undefined) throw refuse('empty');
  checkRate(rates, `nudge-test:${peer.personId}`, now, testsPerHour, dayMs / 24);
  // An address that was not confirmed yet gets the letter that asks for it once more, and nothing else.
  await sendNow(context, way, address.state === 'waiting' ? 'confirm' : 'test');
  return readSettings(context);
}

async function sendNow({ db, peer, now, random }: PeerContext, way: OutwardWay, content: SendingContent) {
  const { communityId, personId } = peer;
  await transact(db, async (trx) => {
    await insertSendings(trx, peer, [{ sendingId: randomUUID(), batchId: randomUUID(), way, content, now }]);
    await askJob(trx, { kind: 'send-nudges', communityId, subjectId: personId, dueAt: now }, { now, random });
  });
}

type Sealing = Pick<PageContext, 'db' | 'config' | 'now' | 'random'>;
type Person = { communityId: CommunityId; personId: PersonId };

/** At a sign-in: the address that the provider has verified is ready to be chosen. Nothing goes there before somebody does. */
export async function noteVouchedMail(
  { db, config, now, random }: Sealing,
  person: Person,
  mail: string | null,
): Promise<void> {
  if (mail === null || !mailContract.input.shape.address.safeParse(mail).success) return;
  const addressId = randomUUID();
  await insertVouchedAddress(db, person, {
    addressId,
    sealed: seal(config.secret, addressId, mail, random),
    now,
  });
}
