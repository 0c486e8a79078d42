// A peer says how a service is today, in one tap or in more words; or takes the own word back. Words are added, never
// changed, so that two that contradict each other can both be shown.
import type { z } from 'zod';
import { accessService } from '#api/access/service.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { roleShown } from '#api/features/directory/shapes.ts';
import { noteKept } from '#api/features/stripping/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type StatementId } from '#shared/basics/ids.ts';
import type { Capacity } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/directory.ts';
import {
  findStatementByKey,
  insertStatement,
  lockService,
  type NewStatement,
  type Speaker,
  updateStated,
  withdrawOwnStatement,
} from './queries.ts';

export type Said = Omit<NewStatement, 'statementId'>;

/** In the caller's transaction, about a service that was accessed. Null: this key was used before. */
export async function writeStatement(
  trx: Trx,
  who: Speaker,
  said: Said,
  random: (bytes: number) => Uint8Array,
): Promise<{ statementId: StatementId; capacity: Capacity } | null> {
  const statementId: StatementId = makeUuid(said.now.getTime(), random(10));
  await lockService(trx, who, said.serviceId);
  if (!(await insertStatement(trx, who, { ...said, statementId }))) return null;
  const capacity = await updateStated(trx, who, said.serviceId);
  return { statementId, capacity: capacity ?? 'unknown' };
}

export async function stateService(
  { db, peer, now, random }: PeerContext,
  ask: z.output<typeof contract.stateService.input>,
) {
  const { waitMinWeeks, waitMaxWeeks } = ask;
  const words = [ask.capacity, waitMinWeeks, waitMaxWeeks, ask.phone, ask.askFor, ask.howToRefer];
  if (words.every((word) => word === null) && ask.barriers.length === 0) throw refuse('empty');
  if (waitMinWeeks !== null && waitMaxWeeks !== null && waitMinWeeks > waitMaxWeeks)
    throw refuse('malformed');
  const { key, kept, ...said } = ask;
  return transact(db, async (trx) => {
    const { id: serviceId } = await accessService(trx, peer, ask.serviceId);
    const byRole = roleShown(peer.roles);
    const done = await writeStatement(trx, peer, { ...said, serviceId, key, byRole, now }, random);
    if (done !== null) {
      const { statementId: subjectId } = done;
      const texts = { askFor: ask.askFor, howToRefer: ask.howToRefer };
      await noteKept(trx, peer, { subjectKind: 'statement', subjectId, kept, texts, now });
      return done;
    }
    const before = await findStatementByKey(trx, peer, key);
    if (before?.serviceId !== serviceId || before.capacity !== ask.capacity) throw refuse('key-reused');
    return { statementId: before.statementId, capacity: before.capacity ?? 'unknown' };
  });
}

export async function withdrawStatement(
  { db, peer, now }: PeerContext,
  { statementId }: z.output<typeof contract.withdrawStatement.input>,
) {
  return transact(db, async (trx) => {
    const withdrawn = await withdrawOwnStatement(trx, peer, statementId, now);
    if (withdrawn === undefined) throw refuse('not-found');
    await lockService(trx, peer, withdrawn.serviceId);
    return { capacity: (await updateStated(trx, peer, withdrawn.serviceId)) ?? ('unknown' as const) };
  });
}
