// One's own choices, and how they stand: nobody else's are ever read or written here. The number on the button is usual; nothing is sent to
// whoever has not asked.
import type { z } from 'zod';
import type { Database } from '#api/database/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import type { OutwardWay } from '#shared/basics/nudge-lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import {
  type setChoice as contract,
  type NudgeAddress,
  type NudgeSettings,
  type QuietHours,
  usualChoice,
} from '#shared/contract/nudges.ts';
import {
  type AddressRow,
  type ChoiceRow,
  findChoice,
  selectAddresses,
  selectSendings,
  upsertChoice,
} from './queries.ts';
import { isQuiet } from './quiet.ts';
import { unseal } from './seal.ts';

const recentMax = 5;

export const usualRow: ChoiceRow = {
  ways: usualChoice.ways,
  kinds: usualChoice.kinds,
  rhythm: usualChoice.rhythm,
  quietFrom: usualChoice.quiet.from,
  quietUntil: usualChoice.quiet.until,
  isQuietAtWeekends: usualChoice.quiet.isQuietAtWeekends,
  digestHour: usualChoice.digestHour,
  version: 0,
};

export const choiceOf = async (
  db: Database,
  person: { communityId: CommunityId; personId: PersonId },
): Promise<ChoiceRow> => (await findChoice(db, person)) ?? usualRow;

export const quietOf = ({ quietFrom, quietUntil, isQuietAtWeekends }: ChoiceRow): QuietHours => ({
  from: quietFrom,
  until: quietUntil,
  isQuietAtWeekends,
});

export async function readSettings({ db, peer, config, now, mailer }: PeerContext): Promise<NudgeSettings> {
  const choice = await choiceOf(db, peer);
  const addresses = await selectAddresses(db, peer);
  const recent = await selectSendings(db, peer, recentMax);
  const addressOf = (way: OutwardWay): NudgeAddress | null => {
    const row = addresses.find((one) => one.way === way);
    return row === undefined ? null : toAddress(config.secret, row);
  };
  const quiet = quietOf(choice);
  return {
    ways: choice.ways,
    kinds: choice.kinds,
    rhythm: choice.rhythm,
    quiet,
    digestHour: choice.digestHour,
    version: choice.version,
    isMailAvailable: mailer !== null,
    mail: addressOf('mail'),
    webhook: addressOf('webhook'),
    isQuietNow: isQuiet(now.getTime(), quiet),
    recent: recent.map(({ id, way, content, state, fault, madeAt, dueAt, endedAt }) => ({
      id,
      way,
      content,
      state,
      fault,
      at: (endedAt ?? madeAt).toISOString(),
      againAt: state === 'waiting' ? dueAt.toISOString() : null,
    })),
  };
}

export async function setChoice(context: PeerContext, ask: z.output<typeof contract.input>) {
  const { db, peer } = context;
  const { ways, kinds, rhythm, quiet, digestHour, seenVersion } = ask;
  const addresses = await selectAddresses(db, peer);
  // A way that leads nowhere would be silence that nobody notices.
  for (const way of ['mail', 'webhook'] as const)
    if (ways.includes(way) && !addresses.some((one) => one.way === way)) throw refuse('empty');
  const isWritten = await transact(db, (trx) =>
    upsertChoice(trx, peer, {
      ways: [...new Set(ways)],
      kinds: [...new Set(kinds)],
      rhythm,
      quietFrom: quiet.from,
      quietUntil: quiet.until,
      isQuietAtWeekends: quiet.isQuietAtWeekends,
      digestHour,
      version: seenVersion,
    }),
  );
  if (!isWritten) throw refuse('changed-elsewhere');
  return readSettings(context);
}

/** Of a webhook's address the host and the last signs: what is between is the key to somebody's chat. */
export function shownAddress(
  secret: string,
  { way, addressId, sealed }: Pick<AddressRow, 'way' | 'addressId' | 'sealed'>,
): string | null {
  const address = unseal(secret, addressId, sealed);
  if (address === null) return null;
  return way === 'mail' ? address : `${new URL(address).host} … ${address.slice(-4)}`;
}

function toAddress(secret: string, row: AddressRow): NudgeAddress | null {
  const shown = shownAddress(secret, row);
  return shown === null ? null : { shown, state: row.state, fault: row.fault };
}
