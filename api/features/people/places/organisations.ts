// Organisations that take part. A code that stands here lets people in whose provider names it; one taken away lets nobody in from the next
// sign-in on.

import type { z } from 'zod';
import type { Trx } from '#api/database/index.ts';
import { audit, change } from '#api/features/people/changing.ts';
import { readId } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { OrganisationId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/people.ts';
import { type Organisation, type organisation, toPlaceName } from '#shared/contract/people.ts';
import {
  findLikeOrganisation,
  findOrganisation,
  insertOrganisation,
  type OrganisationWords,
  selectOrganisations,
  updateOrganisation,
} from './queries.ts';

type Ask<Procedure extends { input: z.ZodType }> = z.output<Procedure['input']>;
type Pages = { items: z.output<typeof organisation>[]; next: string | null };

export async function listOrganisations(
  { db, peer }: PeerContext,
  { cursor, limit }: Ask<typeof contract.listOrganisations>,
): Promise<Pages> {
  return toPage(
    await selectOrganisations(db, peer, readId<OrganisationId>(cursor), limit + 1),
    limit,
    (row): Organisation => row,
    ({ id }) => id,
  );
}

export function addOrganisation(
  context: PeerContext,
  { organisationId: id, ...asked }: Ask<typeof contract.addOrganisation>,
): Promise<Record<string, never>> {
  const { peer } = context;
  return change(context, async (trx) => {
    const stands = await findOrganisation(trx, peer, { id });
    const wanted = await judge(trx, context, id, asked);
    if (stands !== undefined) {
      if (isSame(stands, wanted)) return {};
      throw refuse('key-reused');
    }
    await insertOrganisation(trx, peer, id, wanted);
    await tell(trx, context, 'organisation-added', id, { kind: wanted.kind, ods: wanted.odsCode });
    return {};
  });
}

export function changeOrganisation(
  context: PeerContext,
  { organisationId: id, seen, wanted: asked }: Ask<typeof contract.changeOrganisation>,
): Promise<Record<string, never>> {
  const { peer } = context;
  return change(context, async (trx) => {
    const stands = await findOrganisation(trx, peer, { id });
    if (stands === undefined) throw refuse('not-found');
    const wanted = await judge(trx, context, id, asked);
    if (isSame(stands, wanted)) return {};
    if (!isSame(stands, seen)) throw refuse('changed-elsewhere');
    await updateOrganisation(trx, peer, id, wanted);
    await tell(trx, context, 'organisation-changed', id, {
      named: stands.name !== wanted.name,
      kind: wanted.kind,
      odsBefore: stands.odsCode,
      ods: wanted.odsCode,
    });
    return {};
  });
}

async function judge(
  trx: Trx,
  { peer }: PeerContext,
  id: OrganisationId,
  asked: OrganisationWords,
): Promise<OrganisationWords> {
  const name = toPlaceName(asked.name);
  if (name === null) throw refuse('name-refused');
  const wanted = { ...asked, name };
  if ((await findLikeOrganisation(trx, peer, id, wanted)) !== undefined) throw refuse('already-listed');
  return wanted;
}

const isSame = (one: OrganisationWords, other: OrganisationWords): boolean =>
  one.name === other.name && one.kind === other.kind && one.odsCode === other.odsCode;

const tell = (
  trx: Trx,
  context: PeerContext,
  deed: string,
  subjectId: OrganisationId,
  detail: Record<string, string | boolean | null>,
) => audit(trx, context, { deed, subjectKind: 'organisation', subjectId, detail });
