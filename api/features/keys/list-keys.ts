// One's own keys, newest first. Nothing of a secret is in it.
import type { z } from 'zod';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type KeyId, uuidPattern } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { ApiKey, listKeys as contract } from '#shared/contract/keys.ts';
import { type KeyRow, selectKeys } from './queries.ts';

export async function listKeys(
  { db, peer }: PeerContext,
  { cursor, limit }: z.output<typeof contract.input>,
): Promise<z.output<typeof contract.output>> {
  if (cursor !== undefined && !uuidPattern.test(cursor)) throw refuse('malformed');
  const rows = await selectKeys(db, peer, (cursor as KeyId | undefined) ?? null, limit + 1);
  return toPage(rows, limit, toApiKey, ({ keyId }) => keyId);
}

export const toApiKey = ({ keyId, name, roles, createdAt, lastUsedOn, expiresAt }: KeyRow): ApiKey => ({
  id: keyId,
  name,
  roles: [...roles],
  createdAt: createdAt.toISOString(),
  lastUsedOn,
  expiresAt: expiresAt.toISOString(),
});
