// A community organisation says how a handover stands: written once however often it is sent, told to the worker alone. Its word on
// capacity and wait is said of the service too, so that the next worker sees it.
import { retried } from '#api/database/faults.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { announceChase } from '#api/features/chases/changes/announce.ts';
import { insertEvent } from '#api/features/chases/changes/queries.ts';
import { writeStatement } from '#api/features/directory/index.ts';
import type { PageContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Handover } from './access-handover.ts';
import { keyOfSaid } from './form-token.ts';
import { lockHandover, updateSaid, wasSaid } from './queries.ts';
import type { Saying } from './read-form.ts';

/** `closed`: the worker closed it while the page was open. `used-up`: nobody answers by hand so often. */
export async function sayHandover(
  { db, config, now, again, random }: PageContext,
  handover: Handover,
  nonce: string,
  saying: Saying,
): Promise<'said' | 'closed' | 'used-up'> {
  const { communityId, chaseId, personId, linkId } = handover;
  const askHash = keyHash(config.secret, linkId, nonce, saying);
  return retried(
    () =>
      transact(db, async (trx) => {
        const held = await lockHandover(trx, handover);
        if (held === undefined) return 'closed';
        if (await wasSaid(trx, handover, askHash.key)) return 'said';
        if (held.closedAt !== null) return 'closed';
        if (held.lastNumber >= limits.chaseEventsKeptMax) return 'used-up';
        const number = held.lastNumber + 1;
        await updateSaid(trx, handover, { ...saying, number, version: held.version + 1, now });
        await insertEvent(trx, { communityId }, chaseId, {
          number,
          kind: 'said',
          isByOrganisation: true,
          state: saying.state,
          keyed: askHash,
          now,
        });
        await stateService(trx, handover, saying, { key: askHash.key, now, random });
        await announceChase(trx, { communityId, personId }, now);
        return 'said';
      }),
    again,
  );
}

function keyHash(secret: string, linkId: string, nonce: string, saying: Saying) {
  const said = JSON.stringify(Object.entries(saying).sort(([a], [b]) => (a < b ? -1 : 1)));
  const key = keyOfSaid(secret, linkId, nonce, said);
  return { key, askHash: key.replaceAll('-', '').padEnd(64, '0') };
}

/** By nobody of ours: the organisation itself answered. */
const byRole = 'organisation';

type Stating = Pick<PageContext, 'now' | 'random'> & { key: string };

async function stateService(trx: Trx, handover: Handover, saying: Saying, { key, now, random }: Stating) {
  const { communityId, serviceId } = handover;
  const { capacity, waitMinWeeks, waitMaxWeeks } = saying;
  if (serviceId === null || (capacity === null && waitMinWeeks === null)) return;
  const said = { serviceId, key, byRole, capacity, waitMinWeeks, waitMaxWeeks, barriers: [], now };
  const unsaid = { phone: null, askFor: null, howToRefer: null };
  await writeStatement(trx, { communityId, personId: null }, { ...said, ...unsaid }, random);
}
