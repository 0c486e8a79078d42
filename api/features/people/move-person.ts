// Where a colleague works, and what they are called. Whatever names them asks anew each time, so nothing else has to be changed.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { type movePerson as contract, toPersonName } from '#shared/contract/people.ts';
import { audit, change } from './changing.ts';
import { findArea, findOrganisation } from './places/queries.ts';
import { findPerson, updatePerson } from './queries.ts';

export function movePerson(
  context: PeerContext,
  { personId, seen, wanted: asked }: z.output<typeof contract.input>,
): Promise<Record<string, never>> {
  const { peer } = context;
  return change(context, async (trx) => {
    const stands = await findPerson(trx, peer, personId);
    if (stands === undefined) throw refuse('not-found');
    const name = toPersonName(asked.name);
    if (name === null) throw refuse('name-refused');
    const wanted = { ...asked, name };
    const changed = {
      name: wanted.name !== stands.name,
      organisation: wanted.organisationId !== stands.organisationId,
      area: wanted.areaId !== stands.areaId,
    };
    if (!changed.name && !changed.organisation && !changed.area) return {};
    const isAsSeen =
      seen.name === stands.name &&
      seen.organisationId === stands.organisationId &&
      seen.areaId === stands.areaId;
    if (!isAsSeen) throw refuse('changed-elsewhere');
    if ((await findOrganisation(trx, peer, { id: wanted.organisationId })) === undefined)
      throw refuse('not-found');
    if (wanted.areaId !== null && (await findArea(trx, peer, wanted.areaId)) === undefined)
      throw refuse('not-found');
    await updatePerson(trx, peer, personId, wanted);
    await audit(trx, context, {
      deed: 'person-moved',
      subjectKind: 'person',
      subjectId: personId,
      detail: {
        named: changed.name,
        ...(changed.organisation ? { from: stands.organisationId, to: wanted.organisationId } : {}),
        ...(changed.area ? { fromArea: stands.areaId, toArea: wanted.areaId } : {}),
      },
    });
    return {};
  });
}
