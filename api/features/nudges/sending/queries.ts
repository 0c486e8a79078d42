// The SQL of sending: what waits for one person, taking one message for one attempt, and how it ended.
import { sql } from 'kysely';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId, NudgeId, PersonId } from '#shared/basics/ids.ts';
import type { OutwardWay, SendingContent, SendingFault, SendingState } from '#shared/basics/nudge-lists.ts';

type Person = { communityId: CommunityId; personId: PersonId };

/**
 * When the oldest nudge was made that is in no message yet; and how many messages were made since `since`, the last of them when.
 * Those that were urgent are counted by themselves: they hold nothing else back.
 */
export async function findWaiting(db: Database, { communityId, personId }: Person, since: Date) {
  const { rows } = await sql<{
    oldestAt: Date | null;
    batches: number;
    lastBatchAt: Date | null;
    firstBatchAt: Date | null;
    urgentBatches: number;
  }>`
    select (select min(nudge.made_at) from nudge where nudge.community_id = ${communityId}
        and nudge.person_id = ${personId} and nudge.settled_at is null) as "oldestAt",
      count(distinct nudge_sending.batch_id) filter (where not nudge_sending.is_urgent)::int as batches,
      max(nudge_sending.made_at) filter (where not nudge_sending.is_urgent) as "lastBatchAt",
      min(nudge_sending.made_at) filter (where not nudge_sending.is_urgent) as "firstBatchAt",
      count(distinct nudge_sending.batch_id) filter (where nudge_sending.is_urgent)::int as "urgentBatches"
    from nudge_sending where nudge_sending.community_id = ${communityId} and nudge_sending.person_id = ${personId}
      and nudge_sending.content = 'nudges' and nudge_sending.made_at > ${since}::timestamptz`.execute(db);
  return rows[0] ?? { oldestAt: null, batches: 0, lastBatchAt: null, firstBatchAt: null, urgentBatches: 0 };
}

/** The oldest that are in no message yet, whatever became of what they are about. */
export async function selectUnsettledIds(
  db: Database,
  { communityId, personId }: Person,
  limit: number,
): Promise<NudgeId[]> {
  const rows = await db
    .selectFrom('nudge')
    .select('nudge_id as nudgeId')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('settled_at', 'is', null)
    .orderBy('made_at')
    .orderBy('nudge_id')
    .limit(limit)
    .execute();
  return rows.map(({ nudgeId }) => nudgeId);
}

/** Puts `told` into a message. The others of `nudgeIds` are settled too: they are no longer so. */
export async function settleNudges(
  trx: Trx,
  { communityId, personId }: Person,
  settled: { nudgeIds: readonly NudgeId[]; told: readonly NudgeId[]; batchId: string | null; now: Date },
): Promise<void> {
  await trx
    .updateTable('nudge')
    .set({
      settled_at: settled.now,
      batch_id: sql`case when nudge_id = any(${[...settled.told]}::uuid[]) then ${settled.batchId}::uuid end`,
    })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where(sql<boolean>`nudge_id = any(${[...settled.nudgeIds]}::uuid[])`)
    .execute();
}

export type DueSending = {
  sendingId: string;
  batchId: string;
  way: OutwardWay;
  content: SendingContent;
  attempts: number;
  dueAt: Date;
};

export async function selectWaitingSendings(
  db: Database,
  { communityId, personId }: Person,
  limit: number,
): Promise<DueSending[]> {
  return await db
    .selectFrom('nudge_sending')
    .select([
      'sending_id as sendingId',
      'batch_id as batchId',
      'way',
      'content',
      'attempts',
      'due_at as dueAt',
    ])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('state', '=', 'waiting')
    .orderBy('due_at')
    .limit(limit)
    .execute();
}

/** Takes it for one attempt: whoever dies now leaves it waiting until `againAt`. False if somebody else did. */
export async function takeSending(
  db: Database,
  { communityId }: Person,
  { sendingId, attempts }: DueSending,
  againAt: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('nudge_sending')
    .set({ attempts: attempts + 1, due_at: againAt, fault: 'interrupted' })
    .where('community_id', '=', communityId)
    .where('sending_id', '=', sendingId)
    .where('state', '=', 'waiting')
    .where('attempts', '=', attempts)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type SendingEnd = {
  state: SendingState;
  fault: SendingFault | null;
  attempts: number;
  dueAt: Date;
  now: Date;
};

export async function updateSending(
  db: Database,
  { communityId }: Person,
  sendingId: string,
  { state, fault, attempts, dueAt, now }: SendingEnd,
): Promise<void> {
  await db
    .updateTable('nudge_sending')
    .set({ state, fault, attempts, due_at: dueAt, ended_at: state === 'waiting' ? null : now })
    .where('community_id', '=', communityId)
    .where('sending_id', '=', sendingId)
    .execute();
}

/** What the last sending told of an address. One that was refused for good too often gets nothing more. */
export async function updateAddressFault(
  db: Database,
  addressId: string,
  { fault, isForGood, refusalsMax }: { fault: SendingFault | null; isForGood: boolean; refusalsMax: number },
): Promise<void> {
  await db
    .updateTable('nudge_address')
    .set({
      fault,
      refusals: sql`case when ${fault}::text is null then 0 when ${isForGood} then refusals + 1 else refusals end`,
      state: sql`case when ${isForGood} and refusals + 1 >= ${refusalsMax} and state = 'good' then 'stopped' else state end`,
    })
    .where('address_id', '=', addressId)
    .execute();
}

/** Kept so long for whoever looks how it went. */
export async function deleteOldTold(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('mention_told')
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('community_id', 'post_id', 'person_id'),
        'in',
        eb
          .selectFrom('mention_told as old')
          .select(['old.community_id', 'old.post_id', 'old.person_id'])
          .where('old.told_at', '<', before)
          .limit(limit)
          .$asTuple('community_id', 'post_id', 'person_id'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function deleteOldNudges(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('nudge')
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('community_id', 'nudge_id'),
        'in',
        eb
          .selectFrom('nudge as old')
          .select(['old.community_id', 'old.nudge_id'])
          .where('old.made_at', '<', before)
          .limit(limit)
          .$asTuple('community_id', 'nudge_id'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function deleteOldSendings(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('nudge_sending')
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('community_id', 'sending_id'),
        'in',
        eb
          .selectFrom('nudge_sending as old')
          .select(['old.community_id', 'old.sending_id'])
          .where('old.made_at', '<', before)
          .limit(limit)
          .$asTuple('community_id', 'sending_id'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
