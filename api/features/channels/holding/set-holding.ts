// What holds a post in a channel, as data that whoever runs the community reads and changes. The trail says that it was changed and by
// whom, with counts; never the words.
import type { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/holding.ts';
import { findHolding, updateHoldOverruled, upsertHolding } from './queries.ts';

export async function readHolding(
  { db, peer }: PeerContext,
  { channelId }: z.output<typeof contract.readHolding.input>,
) {
  const rules = await findHolding(db, peer, channelId);
  if (rules === undefined) throw refuse('not-found');
  return {
    holdsOverruled: rules.holdsOverruled,
    firstPosts: rules.firstPosts ?? 0,
    flaggedWords: rules.flaggedWords ?? [],
    holdsDoubt: rules.holdsDoubt ?? false,
  };
}

export async function setHolding(
  context: PeerContext,
  { channelId, holdsOverruled, ...rules }: z.output<typeof contract.setHolding.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    if ((await findHolding(trx, peer, channelId)) === undefined) throw refuse('not-found');
    await updateHoldOverruled(trx, peer, channelId, holdsOverruled);
    await upsertHolding(trx, peer, channelId, rules, now);
    const { communityId, personId } = peer;
    const { firstPosts, flaggedWords, holdsDoubt } = rules;
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'holding-rules-set',
      subjectKind: 'channel',
      subjectId: channelId,
      detail: { firstPosts, flaggedWords: flaggedWords.length, holdsDoubt, holdsOverruled },
    });
    return { ...rules, holdsOverruled };
  });
}
