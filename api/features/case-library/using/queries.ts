// The SQL of saving, of "worked for me" and of uses.
import { sql } from 'kysely';
import { isPublishedCase } from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CaseUse } from '#shared/basics/case-lists.ts';
import type { AreaId, CaseStudyId } from '#shared/basics/ids.ts';

/** A published one, and whether it is this peer's own. */
export async function findUsable(db: Database, peer: Peer, id: CaseStudyId) {
  return await db
    .selectFrom('case_study')
    .select(sql<boolean>`(case_study.author_id = ${peer.personId})`.as('isMine'))
    .where('case_study.community_id', '=', peer.communityId)
    .where('case_study.case_id', '=', id)
    .where(isPublishedCase)
    .executeTakeFirst();
}

export async function insertSaved(trx: Trx, peer: Peer, id: CaseStudyId, now: Date): Promise<void> {
  await trx
    .insertInto('case_saved')
    .values({ community_id: peer.communityId, person_id: peer.personId, case_id: id, saved_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteSaved(trx: Trx, peer: Peer, id: CaseStudyId): Promise<void> {
  await trx
    .deleteFrom('case_saved')
    .where('community_id', '=', peer.communityId)
    .where('person_id', '=', peer.personId)
    .where('case_id', '=', id)
    .execute();
}

export async function insertWorked(
  trx: Trx,
  peer: Peer,
  { id, areaId, now }: { id: CaseStudyId; areaId: AreaId | null; now: Date },
): Promise<void> {
  await trx
    .insertInto('case_worked')
    .values({
      community_id: peer.communityId,
      case_id: id,
      person_id: peer.personId,
      area_id: areaId,
      said_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteWorked(trx: Trx, peer: Peer, id: CaseStudyId): Promise<void> {
  await trx
    .deleteFrom('case_worked')
    .where('community_id', '=', peer.communityId)
    .where('case_id', '=', id)
    .where('person_id', '=', peer.personId)
    .execute();
}

export type Used = { id: CaseStudyId; mark: string; use: CaseUse; onDay: string };

export async function insertUse(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  used: Used,
): Promise<void> {
  await trx
    .insertInto('case_use')
    .values({
      community_id: communityId,
      case_id: used.id,
      mark: used.mark,
      use: used.use,
      on_day: used.onDay,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
