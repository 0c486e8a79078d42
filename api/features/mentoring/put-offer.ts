// Writes an offer and tells the search what it says, in one transaction.
import type { Trx } from '#api/database/index.ts';
import type { MentorOfferId } from '#shared/basics/ids.ts';
import { indexOffer } from './index-offer.ts';
import { upsertOffer, type WantedOffer, type Whose } from './queries.ts';

/** Answers the id that it has: of somebody who offered before, the same again. */
export async function putOffer(trx: Trx, whose: Whose, offer: WantedOffer): Promise<MentorOfferId> {
  const written = await upsertOffer(trx, whose, offer);
  if (written === undefined) throw new Error('An offer that was just written is missing.');
  const { id, version } = written;
  await indexOffer(trx, { communityId: whose.communityId, ...offer, id, version });
  return id;
}
