// Writes an offer and tells the search what it says, in one transaction.
import type { Trx } from '#api/database/index.ts';
import { indexDocument } from '#api/features/search/index.ts';
import type { MentorOfferId } from '#shared/basics/ids.ts';
import { upsertOffer, type WantedOffer, type Whose } from './queries.ts';

/** Answers the id that it has: of somebody who offered before, the same again. */
export async function putOffer(trx: Trx, whose: Whose, offer: WantedOffer): Promise<MentorOfferId> {
  const written = await upsertOffer(trx, whose, offer);
  if (written === undefined) throw new Error('An offer that was just written is missing.');
  const { id, version } = written;
  await indexDocument(trx, {
    communityId: whose.communityId,
    kind: 'mentor',
    id,
    audienceId: null,
    // Where somebody works is said with their name, and only where enough others work there.
    areaId: null,
    title: offer.headline,
    texts: [{ text: offer.words }],
    needs: offer.needs,
    barriers: [],
    isAnswered: null,
    freshAt: offer.now,
    seal: `version ${version}`,
  });
  return id;
}
