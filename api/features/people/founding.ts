// How a community begins: its name, a first organisation and two administrators, who add everybody else. Done by hand, on the machine that
// holds the settings; nobody can ask for it over the wire.
import { z } from 'zod';
import { writeAudit } from '#api/audit/index.ts';
import { type Config, StartFault } from '#api/config.ts';
import { type Database, type Trx, transact } from '#api/database/index.ts';
import { couldVouch } from '#api/features/session/index.ts';
import { type CommunityId, makeUuid, type OrganisationId, type PersonId } from '#shared/basics/ids.ts';
import { organisationKinds } from '#shared/basics/lists.ts';
import { identity, toPersonName, toPlaceName } from '#shared/contract/people.ts';
import { insertOrganisation } from './places/queries.ts';
import { insertCommunity, insertIdentity, insertPerson, insertRoles } from './queries.ts';

const named = (toName: (text: string) => string | null) =>
  z.string().transform((text, ctx) => {
    const name = toName(text);
    if (name !== null) return name;
    ctx.addIssue({ code: 'custom' });
    return z.NEVER;
  });

const founding = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: named(toPlaceName),
  organisation: z.strictObject({
    name: named(toPlaceName),
    kind: z.enum(organisationKinds),
    odsCode: z
      .string()
      .regex(/^[A-Z0-9]{3,8}$/)
      .nullable(),
  }),
  // One alone could be given nothing by anybody, and nobody could take over from them.
  administrators: z
    .array(z.strictObject({ name: named(toPersonName), identity }))
    .min(2)
    .max(10),
});
type Founding = z.output<typeof founding>;

type With = { config: Config; now: Date; random: (bytes: number) => Uint8Array };

/** `text` is JSON. Every fault is said in a sentence and repeats nothing of it. */
export async function foundCommunity(
  db: Database,
  { config, now, random }: With,
  text: string,
): Promise<CommunityId> {
  const asked = parsed(text);
  const strange = asked.administrators.findIndex((one) => !couldVouch(config, one.identity));
  if (strange >= 0)
    throw new StartFault(
      `No provider in PEER_HUB_PROVIDERS could vouch for administrator ${strange + 1}: compare issuer and tenant letter by letter.`,
    );
  const makeId = () => makeUuid(now.getTime(), random(10));
  return await transact(db, async (trx) => {
    const own = { communityId: makeId() as string as CommunityId };
    const { slug, name } = asked;
    if (!(await insertCommunity(trx, { id: own.communityId, slug, name, now })))
      throw new StartFault('There is a community of this slug already.');
    const organisationId = makeId() as string as OrganisationId;
    await insertOrganisation(trx, own, organisationId, asked.organisation);
    const people: PersonId[] = [];
    for (const one of asked.administrators) {
      const id = makeId() as string as PersonId;
      await insertPerson(trx, own, { id, name: one.name, organisationId, areaId: null, now });
      if (!(await insertIdentity(trx, own, id, one.identity)))
        throw new StartFault('One of the administrators signs in to a community here already.');
      await insertRoles(trx, own, id, ['member', 'administrator']);
      people.push(id);
    }
    await tell(trx, own, people, now);
    return own.communityId;
  });
}

async function tell(trx: Trx, own: { communityId: CommunityId }, people: readonly PersonId[], now: Date) {
  const by = { ...own, at: now, actorId: null };
  const { communityId: subjectId } = own;
  await writeAudit(trx, { ...by, deed: 'community-founded', subjectKind: 'community', subjectId });
  const detail = { given: 'member administrator' };
  for (const person of people)
    await writeAudit(trx, { ...by, deed: 'person-added', subjectKind: 'person', subjectId: person, detail });
}

function parsed(text: string): Founding {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new StartFault('The file of the new community is not JSON.');
  }
  const read = founding.safeParse(value);
  if (read.success) return read.data;
  const where = read.error.issues.map(({ path }) => path.join('.') || 'the whole');
  throw new StartFault(`The file of the new community is not right at: ${[...new Set(where)].join(', ')}.`);
}
