// Who is inside a channel that not everybody reads, for whoever keeps house there, and taking somebody out: they are told, with words,
// and what they wrote stays as it was. Of an open channel nobody is listed: whoever came in may have spoken behind a mask.

import type { z } from 'zod';
import { accessHostedChannel } from '#api/access/channel.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { deleteChannelWatch } from '#api/features/channels/following/queries.ts';
import { deleteOfferTo } from '#api/features/channels/handing/queries.ts';
import { lockChannel } from '#api/features/channels/hosting/queries.ts';
import { toPage } from '#api/paging/to-page.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listMembers as listing, takeMemberOut as taking } from '#shared/contract/channel-inviting.ts';
import { deleteOneMember, forgetAccepted, selectMembers, upsertTakenOut } from './queries.ts';

export async function listMembers(
  { db, peer }: PeerContext,
  { channelId, cursor, limit }: z.output<typeof listing.input>,
) {
  const { kind } = await accessHostedChannel(db, peer, channelId);
  if (kind === 'open') throw refuse('not-allowed');
  const rows = await selectMembers(db, peer, channelId, cursor ?? null, limit + 1);
  return toPage(
    rows,
    limit,
    (row) => row,
    ({ personId }) => personId,
  );
}

export async function takeMemberOut(
  { db, peer, now }: PeerContext,
  { channelId, personId, words }: z.output<typeof taking.input>,
) {
  const { communityId } = peer;
  return transact(db, async (trx) => {
    const { kind } = await accessHostedChannel(trx, peer, channelId);
    if (kind === 'open') throw refuse('not-allowed');
    const door = await lockChannel(trx, peer, channelId);
    // A host is not taken out, and goes when somebody else has taken over.
    if (door?.hostId === personId) throw refuse('hand-over-first');
    if (!(await deleteOneMember(trx, peer, channelId, personId))) throw refuse('already-done');
    const person = { communityId, personId };
    await forgetAccepted(trx, peer, channelId, personId);
    await deleteChannelWatch(trx, person, channelId);
    await deleteOfferTo(trx, peer, channelId, personId);
    // Whoever takes themselves out is leaving.
    if (personId !== peer.personId) await upsertTakenOut(trx, peer, { channelId, personId, words, now });
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: peer.personId,
      deed: 'member-taken-out',
      subjectKind: 'channel',
      subjectId: channelId,
      detail: { personId },
    });
    await announce(trx, { communityId, kind: 'channel-changed', personId }, now);
    return {};
  });
}
