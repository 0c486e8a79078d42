// An urgent post that waits for a moderator is told to the supervisors on duty in the whole community, and where nobody is, to every
// supervisor: an area would tell where an anonymous author works. Nobody is left out, or how many heard would tell who wrote it.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { announceAll } from '#api/realtime/announce.ts';
import type { PersonId, PostId } from '#shared/basics/ids.ts';
import { selectSupervisors, upsertUrgentHold } from './queries.ts';

/** More are in no community that has a rota. */
const toldMax = 30;

type Own = Pick<Peer, 'communityId'>;

/** The last statements of a deed. */
export async function tellOfUrgentHold(trx: Trx, own: Own, postId: PostId, now: Date): Promise<void> {
  const all = await selectSupervisors(trx, own, now, toldMax);
  const onDuty = all.filter(({ isOnDuty }) => isOnDuty);
  await upsertUrgentHold(trx, own, { postId, told: onDuty.length, now });
  await announceTo(
    trx,
    own,
    (onDuty.length > 0 ? onDuty : all).map(({ personId }) => personId),
    now,
  );
}

export async function announceTo(
  trx: Trx,
  { communityId }: Own,
  people: readonly PersonId[],
  now: Date,
): Promise<void> {
  await announceAll(
    trx,
    people.map((personId) => ({ communityId, kind: 'supervision-changed', personId })),
    now,
  );
}
