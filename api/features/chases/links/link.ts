// Opens the link by which a community organisation answers, or takes it back. One link a chase; the same one again while it
// can be used.
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { digest } from '#api/access/session.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { announceChase } from '#api/features/chases/changes/announce.ts';
import { insertEvent, lockChase, updateChase } from '#api/features/chases/changes/queries.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/chases.ts';
import { findLiveLink, insertLink, revokeLinks } from './queries.ts';
import { linkDays, linkPath, tokenOf } from './token.ts';

export async function openLink(context: PeerContext, { chaseId }: z.output<typeof contract.openLink.input>) {
  const { db, peer, now, config } = context;
  const link = await transact(db, async (trx) => {
    const held = await lockChase(trx, peer, chaseId);
    if (held === undefined) throw refuse('not-found');
    if (held.closedAt !== null) throw refuse('chase-closed');
    const live = await findLiveLink(trx, peer, chaseId);
    if (live !== undefined && live.expiresAt > now) return live;
    await revokeLinks(trx, peer, chaseId, now);
    const linkId = randomUUID();
    const expiresAt = new Date(now.getTime() + linkDays * 86_400_000);
    const tokenHash = digest(tokenOf(config.secret, linkId));
    await insertLink(trx, peer, { chaseId, linkId, tokenHash, madeAt: now, expiresAt });
    await tell(context, trx, chaseId, held.lastNumber + 1, 'link-made');
    return { linkId, expiresAt };
  });
  const url = `${config.publicUrl}${linkPath}/${tokenOf(config.secret, link.linkId)}`;
  return { url, expiresAt: link.expiresAt.toISOString() };
}

export async function revokeLink(
  context: PeerContext,
  { chaseId }: z.output<typeof contract.revokeLink.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    const held = await lockChase(trx, peer, chaseId);
    if (held === undefined) throw refuse('not-found');
    if (await revokeLinks(trx, peer, chaseId, now))
      await tell(context, trx, chaseId, held.lastNumber + 1, 'link-revoked');
    return {};
  });
}

/** A door for people without an account opens and shuts: it stands in the trail. */
async function tell(
  { peer, now }: PeerContext,
  trx: Trx,
  chaseId: ChaseId,
  number: number,
  kind: 'link-made' | 'link-revoked',
) {
  await updateChase(trx, peer, chaseId, { number });
  await insertEvent(trx, peer, chaseId, { number, kind, isByOrganisation: false, now });
  await writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: peer.personId,
    deed: `chase-${kind}`,
    subjectKind: 'chase',
    subjectId: chaseId,
  });
  await announceChase(trx, peer, now);
}
