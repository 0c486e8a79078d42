// The SQL of looking later whether support still helps, on a chase that is held: what is planned, what was found, and that it goes on.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import type { ChaseId } from '#shared/basics/ids.ts';
import type { CheckResult, CheckTime } from '#shared/basics/lists.ts';

type Owner = Pick<Peer, 'communityId' | 'personId'>;

export async function deletePlannedChecks(
  trx: Trx,
  { communityId }: Owner,
  chaseId: ChaseId,
  keep: readonly CheckTime[],
): Promise<void> {
  await trx
    .deleteFrom('chase_check')
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .where('done_at', 'is', null)
    .where(sql<boolean>`at <> all (${keep})`)
    .execute();
}

/** One that is planned already keeps its day. */
export async function insertCheck(
  trx: Trx,
  { communityId }: Owner,
  chaseId: ChaseId,
  check: { at: CheckTime; dueOn: string },
): Promise<void> {
  await trx
    .insertInto('chase_check')
    .values({ community_id: communityId, chase_id: chaseId, at: check.at, due_on: check.dueOn })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function upsertResult(
  trx: Trx,
  { communityId }: Owner,
  chaseId: ChaseId,
  done: { at: CheckTime; today: string; result: CheckResult; now: Date },
): Promise<void> {
  await trx
    .insertInto('chase_check')
    .values({
      community_id: communityId,
      chase_id: chaseId,
      at: done.at,
      due_on: done.today,
      result: done.result,
      done_at: done.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'chase_id', 'at'])
        .doUpdateSet({ result: done.result, done_at: done.now }),
    )
    .execute();
}

/** Nobody was reached: it is open, until it is asked again on another day. */
export async function upsertOpen(
  trx: Trx,
  { communityId }: Owner,
  chaseId: ChaseId,
  { at, dueOn }: { at: CheckTime; dueOn: string },
): Promise<void> {
  await trx
    .insertInto('chase_check')
    .values({ community_id: communityId, chase_id: chaseId, at, due_on: dueOn })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'chase_id', 'at'])
        .doUpdateSet({ due_on: dueOn, result: null, done_at: null }),
    )
    .execute();
}

/** The next check is kept with the chase, so that lists need not look for it. */
export async function updateNextCheck(trx: Trx, { communityId }: Owner, chaseId: ChaseId): Promise<void> {
  await trx
    .updateTable('chase')
    .set({
      next_check_on: sql`(select min(chase_check.due_on) from chase_check
        where chase_check.community_id = chase.community_id and chase_check.chase_id = chase.chase_id
          and chase_check.done_at is null)`,
    })
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .execute();
}

/** Stepping down is not asked about before. */
export async function updateCarryOn(trx: Trx, { communityId, personId }: Owner, id: ChaseId, until: string) {
  await trx
    .updateTable('chase')
    .set({ carry_on_until: until })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('chase_id', '=', id)
    .execute();
}
