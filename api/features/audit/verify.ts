// Whether the chain is whole, and up to where: a part of it a call, so that no trail is too long to be asked of.
import type { z } from 'zod';
import { verifyPart } from '#api/audit/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type { verify as contract } from '#shared/contract/audit.ts';
import { noteLook } from './note-look.ts';

export async function verify(context: PeerContext, { cursor }: z.output<typeof contract.input>) {
  const { db, peer } = context;
  if (cursor === undefined) await noteLook(context, 'trail-verified');
  const part = await verifyPart(db, peer.communityId, BigInt(cursor ?? 0), limits.auditVerifiedMax);
  const { upTo, total, hash, broken } = part;
  return {
    upTo: String(upTo),
    total: String(total),
    hash,
    broken,
    next: broken === null && upTo < total ? String(upTo) : null,
  };
}
