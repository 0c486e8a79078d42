// Makes a key for a program: some of the roles of whoever asks, for a year at most. What is answered here is the only copy of the secret.
import type { z } from 'zod';
import { holdCommunity } from '#api/access/held-community.ts';
import { keyPrefix } from '#api/access/key.ts';
import { checkRate } from '#api/access/rate.ts';
import { auditRefusal } from '#api/access/refused-acts.ts';
import { digest } from '#api/access/session.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { keyRoles } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { createKey as contract } from '#shared/contract/keys.ts';
import { toApiKey } from './list-keys.ts';
import { countKeys, insertKey } from './queries.ts';

export async function createKey(
  { db, peer, now, random, rates }: PeerContext,
  { keyId, name, roles: asked, days }: z.output<typeof contract.input>,
): Promise<z.output<typeof contract.output>> {
  checkRate(rates, `keys:${peer.personId}`, now, limits.keyChangesPerMinute);
  if (asked.some((role) => !peer.roles.has(role))) {
    const cause = refuse('not-allowed');
    await auditRefusal({ db, rates, peer, now, path: 'keys.createKey', cause });
    throw cause;
  }
  const secret = keyPrefix + Buffer.from(random(32)).toString('base64url');
  const key = {
    keyId,
    name,
    roles: keyRoles.filter((role) => asked.includes(role)),
    createdAt: now,
    lastUsedOn: null,
    expiresAt: new Date(now.getTime() + days * 86_400_000),
  };
  await transact(
    db,
    async (trx) => {
      if ((await countKeys(trx, peer, now)) >= limits.keysMax) throw refuse('too-many-keys');
      if (!(await insertKey(trx, peer, { ...key, secretHash: digest(secret) }))) throw refuse('already-done');
      await writeAudit(trx, {
        communityId: peer.communityId,
        at: now,
        actorId: peer.personId,
        deed: 'key-created',
        subjectKind: 'api-key',
        subjectId: keyId,
        detail: { roles: key.roles.join(' '), days },
      });
    },
    // Two at once are counted one after the other.
    (trx) => holdCommunity(trx, peer),
  );
  return { key: toApiKey(key), secret };
}
