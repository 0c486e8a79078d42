// Tells the search which services there are. Feeds bring thousands at once and areas are published whole, so the clock does
// it a few at a time; whether a reader sees one is asked anew at every search.
import { type Database, type Trx, transact } from '#api/database/index.ts';
import { fieldWeights, forgetDocument, indexDocument } from '#api/features/search/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { findService, type IndexedService, selectGoneServices, selectStaleServices } from './queries.ts';

const batchMax = 100;

/** True when there is more. */
export async function indexServices(db: Database): Promise<boolean> {
  const gone = await selectGoneServices(db, batchMax);
  const stale = await selectStaleServices(db, batchMax);
  await transact(db, async (trx) => {
    for (const { communityId, id } of gone) await forgetDocument(trx, { communityId, kind: 'service', id });
    for (const service of stale) await indexService(trx, service);
  });
  return gone.length === batchMax || stale.length === batchMax;
}

/** From what stands there now, in a transaction of its own. */
export async function indexServiceAnew(
  db: Database,
  { communityId, id }: { communityId: CommunityId; id: string },
): Promise<void> {
  await transact(db, async (trx) => {
    const service = await findService(trx, { communityId }, id);
    if (service === undefined) await forgetDocument(trx, { communityId, kind: 'service', id });
    else await indexService(trx, service);
  });
}

async function indexService(trx: Trx, service: IndexedService): Promise<void> {
  const { organisation, summary, eligibility, howToRefer, languages, placeWords, area } = service;
  const shown = [summary, eligibility, howToRefer].filter((text) => text !== null && text !== '');
  await indexDocument(trx, {
    communityId: service.communityId,
    kind: 'service',
    id: service.id,
    audienceId: null,
    areaId: service.areaId,
    title: service.name,
    texts: [
      ...(shown as string[]).map((text) => ({ text })),
      { text: organisation ?? '', weight: fieldWeights.body, isShown: false },
      { text: `${area} ${placeWords}`, weight: fieldWeights.place, isShown: false },
      { text: languages.join(' '), weight: fieldWeights.body, isShown: false },
    ],
    needs: service.needs,
    barriers: [],
    isAnswered: null,
    freshAt: service.freshAt,
    seal: service.seal,
  });
}
