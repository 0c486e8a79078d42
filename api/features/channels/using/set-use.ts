// How a channel is used: the urgent one of the community, read only, or closed. An administrator's deed. What stands in it stays.
import type { z } from 'zod';
import { accessChannel } from '#api/access/channel.ts';
import { holdCommunity } from '#api/access/held-community.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { ChannelUse, setChannelUse as contract } from '#shared/contract/channel-entry.ts';
import { dropUrgent, lockUse, updateUse } from './queries.ts';

export async function setChannelUse(
  context: PeerContext,
  { channelId, seen, wanted }: z.output<typeof contract.input>,
) {
  const { db, peer, now, random } = context;
  return transact(
    db,
    async (trx) => {
      const { kind } = await accessChannel(trx, peer, channelId);
      const before = await lockUse(trx, peer, channelId);
      if (before === undefined) throw refuse('not-found');
      if (isSame(before, wanted)) return {};
      if (!isSame(before, seen)) throw refuse('changed-elsewhere');
      // Whoever is pressed for time must not meet a door there.
      if (wanted.isUrgent && kind !== 'open') throw refuse('not-allowed');
      const others = wanted.isUrgent ? await dropUrgent(trx, peer, channelId) : [];
      await updateUse(trx, peer, channelId, wanted, now);
      const { communityId, personId } = peer;
      // Its host may have left while it was closed, and nobody was asked to see to it.
      if (before.isClosed && !wanted.isClosed)
        await askJob(
          trx,
          { kind: 'tell-invited', communityId, subjectId: channelId, dueAt: now },
          { now, random },
        );
      const tell = async (subjectId: ChannelId, use: ChannelUse) => {
        const subject = { subjectKind: 'channel', subjectId };
        const detail = { isUrgent: use.isUrgent, isReadOnly: use.isReadOnly, isClosed: use.isClosed };
        await writeAudit(trx, {
          communityId,
          at: now,
          actorId: personId,
          deed: 'channel-use-set',
          ...subject,
          detail,
        });
      };
      for (const { id, ...use } of others) await tell(id, use);
      await tell(channelId, wanted);
      for (const id of [...others.map((one) => one.id), channelId])
        await announce(
          trx,
          { communityId, kind: 'channel-changed', channelId: id, threadId: null, postId: null },
          now,
        );
      return {};
    },
    (trx) => holdCommunity(trx, peer),
  );
}

const isSame = (one: ChannelUse, other: ChannelUse): boolean =>
  one.isUrgent === other.isUrgent && one.isReadOnly === other.isReadOnly && one.isClosed === other.isClosed;
