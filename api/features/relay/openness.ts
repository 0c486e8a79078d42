// Whether colleagues may begin a talk with somebody by name: their own choice, read and written by nobody else. What they chose is no mask's.
import type { z } from 'zod';
import { type Trx, transact } from '#api/database/index.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import type { setOpenness as setting } from '#shared/contract/relay.ts';
import { deleteTalkChoice, findTalkChoice, upsertTalkChoice } from './queries.ts';

export const readOpenness = async ({ db, peer }: PeerContext) => ({
  isOpen: await findTalkChoice(db, peer),
});

export async function setOpenness(
  { db, peer, now }: PeerContext,
  { isOpen }: z.output<typeof setting.input>,
) {
  const { communityId, personId } = peer;
  return transact(db, async (trx) => {
    await upsertTalkChoice(trx, peer, { isOpen, now });
    // For one's own other devices.
    await announce(trx, { communityId, kind: 'relay-changed', personId }, now);
    return {};
  });
}

/** Somebody is no member any more: what they chose is forgotten. */
export async function leaveTalks(
  trx: Trx,
  who: { communityId: CommunityId; personId: PersonId },
): Promise<void> {
  await deleteTalkChoice(trx, who);
}
