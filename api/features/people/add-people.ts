// Adds colleagues, one or a batch, in one transaction. Each row gets its own answer: one that cannot be added stops no other, and one that
// is known already is told and not touched.
import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import type { Trx } from '#api/database/index.ts';
import { couldVouch } from '#api/features/session/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type PersonId, uuidPattern } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { type AddResult, type addPeople as contract, toPersonName } from '#shared/contract/people.ts';
import { audit, change } from './changing.ts';
import { inOrder } from './list-people.ts';
import { findArea, findOrganisation } from './places/queries.ts';
import { findIdentity, insertIdentity, insertPerson, insertRoles } from './queries.ts';
import { checkMayAppoint } from './watching.ts';

type Asked = z.output<typeof contract.input>;
type Row = { result: AddResult; personId: PersonId | null };

export async function addPeople(context: PeerContext, { key, people }: Asked): Promise<{ rows: Row[] }> {
  for (const { roles } of people) checkMayAppoint(context.peer, roles);
  return change(context, async (trx) => {
    const rows: Row[] = [];
    const told: (() => Promise<void>)[] = [];
    for (const [at, asked] of people.entries())
      rows.push(await addOne(trx, context, idOf(context, key, at), asked, told));
    // The trail's lock is held from its first entry on, so they come last.
    for (const tell of told) await tell();
    return { rows };
  });
}

async function addOne(
  trx: Trx,
  context: PeerContext,
  id: PersonId,
  { name: typed, organisation, areaId, roles, identity }: Asked['people'][number],
  told: (() => Promise<void>)[],
): Promise<Row> {
  const { peer, now, config } = context;
  const cannot = (result: AddResult): Row => ({ result, personId: null });
  const name = toPersonName(typed);
  if (name === null) return cannot('name-refused');
  const place = await findOrganisation(
    trx,
    peer,
    uuidPattern.test(organisation) ? { id: organisation } : { ods: organisation.toUpperCase() },
  );
  if (place === undefined) return cannot('unknown-organisation');
  if (areaId !== null && (await findArea(trx, peer, areaId)) === undefined) return cannot('unknown-area');
  if (!couldVouch(config, identity)) return cannot('unknown-provider');
  const known = await findIdentity(trx, identity);
  if (known !== undefined) {
    if (known.communityId !== peer.communityId) return cannot('known-elsewhere');
    // The same batch, sent again.
    return { result: known.personId === id ? 'added' : 'known', personId: known.personId };
  }
  if (!(await insertPerson(trx, peer, { id, name, organisationId: place.id, areaId, now })))
    throw refuse('key-reused');
  // Another community added it since we looked: nothing of this batch is done, and asking again says so in its row.
  if (!(await insertIdentity(trx, peer, id, identity))) throw refuse('changed-elsewhere');
  await insertRoles(trx, peer, id, roles);
  told.push(() =>
    audit(trx, context, {
      deed: 'person-added',
      subjectKind: 'person',
      subjectId: id,
      detail: { given: inOrder(roles).join(' '), organisation: place.id, area: areaId },
    }),
  );
  return { result: 'added', personId: id };
}

/** Made of the key, so that a batch that is sent again finds its own people. Nobody else's key makes the same ids. */
function idOf({ peer, config }: PeerContext, key: string, at: number): PersonId {
  const bytes = createHmac('sha256', config.secret)
    .update(`person\n${peer.communityId}\n${peer.personId}\n${key}\n${at}`)
    .digest();
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  ) as PersonId;
}
