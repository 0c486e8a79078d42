// Ends a key at once: the next call with it finds nobody. One of one's own, or all of somebody who leaves.
import type { z } from 'zod';
import type { Peer } from '#api/access/peer.ts';
import { checkRate } from '#api/access/rate.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { KeyId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { revokeKey as contract } from '#shared/contract/keys.ts';
import { isOwnKey, updateKeyRevoked, updateKeysRevoked } from './queries.ts';

export async function revokeKey(
  { db, peer, now, rates }: PeerContext,
  { keyId }: z.output<typeof contract.input>,
): Promise<Record<string, never>> {
  checkRate(rates, `keys:${peer.personId}`, now, limits.keyChangesPerMinute);
  // Somebody else's key and none at all are one answer.
  if (!(await isOwnKey(db, peer, keyId))) throw refuse('not-found');
  await transact(db, async (trx) => {
    if (await updateKeyRevoked(trx, peer, keyId, now)) await tellRevoked(trx, peer, keyId, 'revoked', now);
  });
  return {};
}

type Whose = Pick<Peer, 'communityId' | 'personId'>;

/** Roles that are given again bring no key back. */
export async function revokeKeysOf(trx: Trx, whose: Whose, now: Date): Promise<void> {
  for (const keyId of await updateKeysRevoked(trx, whose, now))
    await tellRevoked(trx, whose, keyId, 'membership-ended', now);
}

const tellRevoked = (trx: Trx, { communityId, personId }: Whose, keyId: KeyId, reason: string, now: Date) =>
  writeAudit(trx, {
    communityId,
    at: now,
    actorId: personId,
    deed: 'key-revoked',
    subjectKind: 'api-key',
    subjectId: keyId,
    detail: { reason },
  });
