// The SQL of reports. Who made one is in no answer but their own.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { publicPost } from '#api/access/public-post.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { At } from '#api/features/moderation/cases/queries.ts';
import type { ModerationCaseId, PostId } from '#shared/basics/ids.ts';
import type { CaseReason, ReportReason } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;

/** A post that this peer reads and did not write. */
export async function findReportable(db: Database, peer: Peer, postId: PostId) {
  return await publicPost(db, peer, postId)
    .select(sql<boolean>`(post.author_id = ${peer.personId})`.as('isMine'))
    .executeTakeFirst();
}

export type NewCase = {
  caseId: ModerationCaseId;
  postId: PostId;
  why: CaseReason;
  isLeak: boolean;
  now: Date;
};

/** The post's open case: made, or joined and made more urgent. Holds it until the commit. */
export async function openCase(trx: Trx, { communityId }: Own, opened: NewCase) {
  const { rows } = await sql<{ id: ModerationCaseId }>`
    insert into moderation_case (community_id, case_id, post_id, why, is_leak, opened_at)
    values (${communityId}, ${opened.caseId}, ${opened.postId}, array[${opened.why}], ${opened.isLeak}, ${opened.now})
    on conflict (community_id, post_id) where decided_at is null
    do update set is_leak = moderation_case.is_leak or excluded.is_leak,
      why = case when excluded.why <@ moderation_case.why then moderation_case.why
        else moderation_case.why || excluded.why end
    returning case_id as id`.execute(trx);
  return rows[0]?.id;
}

type Report = {
  caseId: ModerationCaseId;
  reason: ReportReason;
  words: StrippedText | null;
  now: Date;
};

export async function upsertReport(trx: Trx, peer: Peer, report: Report): Promise<void> {
  const { caseId, reason, words, now } = report;
  await trx
    .insertInto('post_report')
    .values({
      community_id: peer.communityId,
      case_id: caseId,
      reporter_id: peer.personId,
      reason,
      words,
      reported_at: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'case_id', 'reporter_id']).doUpdateSet({ reason, words }),
    )
    .execute();
}

export async function countReportsSince(db: Database, peer: Peer, since: Date): Promise<number> {
  const row = await db
    .selectFrom('post_report')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', peer.communityId)
    .where('reporter_id', '=', peer.personId)
    .where('reported_at', '>', since)
    .executeTakeFirst();
  return row?.count ?? 0;
}

export async function selectMyReports(db: Database, peer: Peer, before: At | null, limit: number) {
  return await db
    .selectFrom('post_report as report')
    .innerJoin('moderation_case as opened', (join) =>
      join
        .onRef('opened.community_id', '=', 'report.community_id')
        .onRef('opened.case_id', '=', 'report.case_id'),
    )
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'opened.community_id')
        .onRef('post.post_id', '=', 'opened.post_id'),
    )
    .select([
      'report.case_id as id',
      'opened.post_id as postId',
      'post.thread_id as threadId',
      'report.reason',
      'report.reported_at as at',
      'opened.decision',
    ])
    .where('report.community_id', '=', peer.communityId)
    .where('report.reporter_id', '=', peer.personId)
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(report.reported_at, report.case_id) < (${before?.at}::timestamptz, ${before?.id}::uuid)`,
      ),
    )
    .orderBy('report.reported_at', 'desc')
    .orderBy('report.case_id', 'desc')
    .limit(limit)
    .execute();
}
