// Areas in which people work: that they are there, and what they are called. Whom to ring there, where it lies and whether it is published
// is the directory's.

import type { z } from 'zod';
import type { Trx } from '#api/database/index.ts';
import { audit, change } from '#api/features/people/changing.ts';
import { readId } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/people.ts';
import { toPlaceName } from '#shared/contract/people.ts';
import { type AreaWords, findArea, findLikeArea, insertArea, selectAreas, updateArea } from './queries.ts';

type Ask<Procedure extends { input: z.ZodType }> = z.output<Procedure['input']>;

export async function listAreas(
  { db, peer }: PeerContext,
  { cursor, limit }: Ask<typeof contract.listAreas>,
) {
  return toPage(
    await selectAreas(db, peer, readId<AreaId>(cursor), limit + 1),
    limit,
    (row) => row,
    ({ id }) => id,
  );
}

export function addArea(
  context: PeerContext,
  { areaId: id, ...asked }: Ask<typeof contract.addArea>,
): Promise<Record<string, never>> {
  const { peer } = context;
  return change(context, async (trx) => {
    const stands = await findArea(trx, peer, id);
    const wanted = await judge(trx, context, id, asked);
    if (stands !== undefined) {
      if (isSame(stands, wanted)) return {};
      throw refuse('key-reused');
    }
    await insertArea(trx, peer, id, wanted);
    await audit(trx, context, { deed: 'area-added', subjectKind: 'area', subjectId: id });
    return {};
  });
}

export function changeArea(
  context: PeerContext,
  { areaId: id, seen, wanted: asked }: Ask<typeof contract.changeArea>,
): Promise<Record<string, never>> {
  const { peer } = context;
  return change(context, async (trx) => {
    const stands = await findArea(trx, peer, id);
    if (stands === undefined) throw refuse('not-found');
    const wanted = await judge(trx, context, id, asked);
    if (isSame(stands, wanted)) return {};
    if (!isSame(stands, seen)) throw refuse('changed-elsewhere');
    await updateArea(trx, peer, id, wanted);
    const detail = { named: stands.name !== wanted.name };
    await audit(trx, context, { deed: 'area-changed', subjectKind: 'area', subjectId: id, detail });
    return {};
  });
}

async function judge(trx: Trx, { peer }: PeerContext, id: AreaId, asked: AreaWords): Promise<AreaWords> {
  const name = toPlaceName(asked.name);
  if (name === null) throw refuse('name-refused');
  if ((await findLikeArea(trx, peer, id, name)) !== undefined) throw refuse('already-listed');
  return { ...asked, name };
}

const isSame = (one: AreaWords, other: AreaWords): boolean =>
  one.name === other.name && one.deprivationDecile === other.deprivationDecile;
