// The SQL by which a worker changes their own chases: each change on a chase that is held, and with the event that tells it.
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChaseEventTable } from '#api/database/tables/chases.ts';
import type { ChaseId, ServiceId } from '#shared/basics/ids.ts';
import type {
  Barrier,
  CannotHelpReason,
  ChaseOutcome,
  ChaseSource,
  ChaseState,
  Need,
} from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Owner = Pick<Peer, 'communityId' | 'personId'>;
/** Holds the chase until the commit. */
export async function lockChase(trx: Trx, { communityId, personId }: Owner, id: ChaseId) {
  return trx
    .selectFrom('chase')
    .select([
      'state',
      'version',
      'last_number as lastNumber',
      'reference',
      'due_on as dueOn',
      'closed_at as closedAt',
      'outcome',
    ])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('chase_id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Of whoever made a chase with this id in the community: its owner and what was asked. */
export async function findMade(db: Database, { communityId }: Owner, id: ChaseId) {
  return db
    .selectFrom('chase')
    .select(['person_id as personId', 'ask_hash as askHash'])
    .where('community_id', '=', communityId)
    .where('chase_id', '=', id)
    .executeTakeFirst();
}

export type About = {
  need: Need;
  serviceId: ServiceId | null;
  service: string | null;
  organisation: string | null;
  ask: StrippedText | null;
};

export type NewChase = About & {
  id: ChaseId;
  reference: string;
  sourceKind: ChaseSource;
  sourceId: string | null;
  dueOn: string;
  askHash: string;
  now: Date;
};

/** False where the id or the reference is taken. */
export async function insertChase(trx: Trx, { communityId, personId }: Owner, made: NewChase) {
  const row = await trx
    .insertInto('chase')
    .values({
      community_id: communityId,
      chase_id: made.id,
      person_id: personId,
      reference: made.reference,
      need: made.need,
      service_id: made.serviceId,
      service: made.service,
      organisation: made.organisation,
      source_kind: made.sourceKind,
      source_id: made.sourceId,
      ask: made.ask,
      state: 'waiting',
      version: 1,
      last_number: 1,
      state_at: made.now,
      said_by_organisation: false,
      due_on: made.dueOn,
      made_at: made.now,
      ask_hash: made.askHash,
      barriers: [],
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('chase_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Is the reference of a chase that was closed still free? */
export async function isReferenceFree(db: Database, { communityId }: Owner, reference: string) {
  const row = await db
    .selectFrom('chase')
    .select('chase_id')
    .where('community_id', '=', communityId)
    .where('reference', '=', reference)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
  return row === undefined;
}

export type NewEvent = {
  number: number;
  kind: ChaseEventTable['kind'];
  isByOrganisation: boolean;
  state?: ChaseState;
  dueOn?: string | undefined;
  keyed?: { key: string; askHash: string };
  now: Date;
};

export async function insertEvent(
  trx: Trx,
  { communityId }: Pick<Owner, 'communityId'>,
  chaseId: ChaseId,
  event: NewEvent,
): Promise<void> {
  await trx
    .insertInto('chase_event')
    .values({
      community_id: communityId,
      chase_id: chaseId,
      number: event.number,
      kind: event.kind,
      by_organisation: event.isByOrganisation,
      state: event.state ?? null,
      due_on: event.dueOn ?? null,
      at: event.now,
      key: event.keyed?.key ?? null,
      ask_hash: event.keyed?.askHash ?? null,
    })
    .execute();
}

export async function findEventByKey(db: Database, { communityId }: Owner, chaseId: ChaseId, key: string) {
  return db
    .selectFrom('chase_event')
    .select('ask_hash as askHash')
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .where('key', '=', key)
    .executeTakeFirst();
}

/** What a change of a locked chase sets; its event's number is kept with it. */
export type Changed = {
  number: number;
  version?: number;
  state?: {
    to: ChaseState;
    cannotHelp: CannotHelpReason | null;
    at: Date;
  };
  closed?: { at: Date; outcome: ChaseOutcome; barriers: Barrier[] } | null;
  reference?: string;
  dueOn?: string;
  about?: About;
};

export async function updateChase(
  trx: Trx,
  { communityId, personId }: Owner,
  id: ChaseId,
  changed: Changed,
): Promise<void> {
  const { number, version, state, closed, reference, dueOn, about } = changed;
  await trx
    .updateTable('chase')
    .set({
      last_number: number,
      ...(version !== undefined && { version }),
      ...(state && {
        state: state.to,
        state_at: state.at,
        said_by_organisation: false,
        cannot_help: state.cannotHelp,
        words: null,
      }),
      ...(closed !== undefined && {
        closed_at: closed?.at ?? null,
        outcome: closed?.outcome ?? null,
        barriers: closed?.barriers ?? [],
      }),
      ...(reference !== undefined && { reference }),
      ...(dueOn !== undefined && { due_on: dueOn }),
      ...(about && {
        need: about.need,
        service_id: about.serviceId,
        service: about.service,
        organisation: about.organisation,
        ask: about.ask,
      }),
    })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('chase_id', '=', id)
    .execute();
}
