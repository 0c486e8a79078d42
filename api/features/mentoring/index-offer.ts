// Tells the search what an offer says. Whether it stands, and whether its person does, is asked anew at every search.
import { type Database, type Trx, transact } from '#api/database/index.ts';
import { forgetDocument, indexDocument } from '#api/features/search/index.ts';
import type { CommunityId, MentorOfferId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import { lockOffer } from './queries.ts';

type Said = {
  communityId: CommunityId;
  id: MentorOfferId;
  version: number;
  headline: string;
  words: string;
  needs: readonly Need[];
  now: Date;
};

export async function indexOffer(trx: Trx, offer: Said): Promise<void> {
  await indexDocument(trx, {
    communityId: offer.communityId,
    kind: 'mentor',
    id: offer.id,
    audienceId: null,
    // Where somebody works is said with their name, and only where enough others work there.
    areaId: null,
    title: offer.headline,
    texts: [{ text: offer.words }],
    needs: offer.needs,
    barriers: [],
    isAnswered: null,
    freshAt: offer.now,
    seal: `version ${offer.version}`,
  });
}

/** From what stands there now, in a transaction of its own. */
export async function indexOfferAnew(
  db: Database,
  { communityId, id }: { communityId: CommunityId; id: string },
): Promise<void> {
  await transact(db, async (trx) => {
    const offer = await lockOffer(trx, { communityId }, id as MentorOfferId);
    if (offer === undefined) await forgetDocument(trx, { communityId, kind: 'mentor', id });
    else await indexOffer(trx, { communityId, ...offer });
  });
}
