// The SQL of what was said over the relay and reported: pseudonyms, the last words, no names that nobody said.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { isInTalk, isMaskOf, maskInTalk, readerInTalk } from '#api/access/relay.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { PersonId, RelayReportId, RelayTalkId } from '#shared/basics/ids.ts';
import type { RelayDecision, ReportReason } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type NewReport = {
  reportId: RelayReportId;
  talkId: RelayTalkId;
  isAuthor: boolean;
  upToNumber: number;
  reason: ReportReason;
  words: StrippedText | null;
  now: Date;
};

/** The open one of this side: made, or with other words and what was said since. */
export async function upsertReport(trx: Trx, { communityId }: Peer, report: NewReport): Promise<void> {
  await sql`
    insert into relay_report (community_id, report_id, talk_id, by_author, up_to_number, reason, words, reported_at)
    values (${communityId}, ${report.reportId}, ${report.talkId}, ${report.isAuthor}, ${report.upToNumber},
      ${report.reason}, ${report.words}, ${report.now})
    on conflict (community_id, talk_id, by_author) where decided_at is null do update
      set reason = excluded.reason, words = excluded.words, up_to_number = excluded.up_to_number`.execute(
    trx,
  );
}

export async function countReportsSince(db: Database, peer: Peer, since: Date): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from relay_report as report
    join relay_talk as talk on talk.community_id = report.community_id and talk.talk_id = report.talk_id
    where report.community_id = ${peer.communityId} and report.reported_at > ${since}
      and ${peer.personId}::uuid = case when report.by_author then talk.author_id else talk.reader_id end`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

export type ReportKey = { at: Date; id: RelayReportId };
type Said = { isAuthors: boolean; body: string; sentAt: string };

const saidUntil = (most: number): RawBuilder<Said[]> => sql<Said[]>`coalesce((
    select json_agg(json_build_object('isAuthors', last.is_authors, 'body', last.body, 'sentAt', last.sent_at)
      order by last.number)
    from (select said.number, said.is_authors, said.body, said.sent_at from relay_message as said
      where said.community_id = report.community_id and said.talk_id = report.talk_id
        and said.number <= report.up_to_number order by said.number desc limit ${most}) as last), '[]')`;

export async function selectReports(
  db: Database,
  peer: Peer,
  after: ReportKey | null,
  { limit, messagesMax }: { limit: number; messagesMax: number },
) {
  return await db
    .selectFrom('relay_report as report')
    .innerJoin('relay_talk as talk', (join) =>
      join
        .onRef('talk.community_id', '=', 'report.community_id')
        .onRef('talk.talk_id', '=', 'report.talk_id'),
    )
    .select([
      'report.report_id as id',
      'report.reason',
      'report.words',
      'report.reported_at as reportedAt',
      'report.by_author as isByAuthor',
      maskInTalk.as('author'),
      readerInTalk.as('reader'),
      saidUntil(messagesMax).as('messages'),
    ])
    .where('report.community_id', '=', peer.communityId)
    .where('report.decided_at', 'is', null)
    // A moderator is one of the two like others.
    .where(sql<boolean>`(not ${isInTalk(peer)})`)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(report.reported_at, report.report_id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('report.reported_at')
    .orderBy('report.report_id')
    .limit(limit)
    .execute();
}

/** Holds the report until the commit: of two decisions the second sees the first. */
export async function lockReport(trx: Trx, peer: Peer, reportId: RelayReportId) {
  return await trx
    .selectFrom('relay_report as report')
    .innerJoin('relay_talk as talk', (join) =>
      join
        .onRef('talk.community_id', '=', 'report.community_id')
        .onRef('talk.talk_id', '=', 'report.talk_id'),
    )
    .select([
      'report.talk_id as talkId',
      'report.decision',
      'report.decided_by as decidedBy',
      sql<boolean>`(not ${isInTalk(peer)})`.as('canDecide'),
      'report.by_author as isByAuthor',
      'talk.author_id as authorId',
      'talk.reader_id as readerId',
      // How the talk calls whoever is reported; who was named from the start is called by name there.
      sql<string>`case
        when report.by_author and talk.request_id is null and not talk.to_named then talk.reader_pseudonym
        when talk.thread_id is not null and not talk.to_named then (
          select pseudonym.pseudonym from pseudonym where pseudonym.community_id = talk.community_id
            and pseudonym.thread_id = talk.thread_id and pseudonym.person_id = talk.author_id)
        else (
          select left(person.name, 60) from person where person.community_id = talk.community_id
            and person.person_id = case when report.by_author then talk.reader_id else talk.author_id end) end`.as(
        'reportedName',
      ),
    ])
    .where('report.community_id', '=', peer.communityId)
    .where('report.report_id', '=', reportId)
    .forUpdate('report')
    .executeTakeFirst();
}

/** The newest report of this side of a talk that was accessed; undefined where there is none. */
export async function findMyReport(db: Database, peer: Peer, talkId: RelayTalkId) {
  return await db
    .selectFrom('relay_report as report')
    .innerJoin('relay_talk as talk', (join) =>
      join
        .onRef('talk.community_id', '=', 'report.community_id')
        .onRef('talk.talk_id', '=', 'report.talk_id'),
    )
    .select('report.decision')
    .where('report.talk_id', '=', talkId)
    .where(isInTalk(peer))
    .where(sql<boolean>`(report.by_author = ${isMaskOf(peer)})`)
    .orderBy('report.reported_at', 'desc')
    .orderBy('report.report_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

type Decided = { decision: RelayDecision; by: PersonId; now: Date };

export async function updateDecided(
  trx: Trx,
  { communityId }: Peer,
  reportId: RelayReportId,
  { decision, by, now }: Decided,
): Promise<void> {
  await trx
    .updateTable('relay_report')
    .set({ decision, decided_by: by, decided_at: now })
    .where('community_id', '=', communityId)
    .where('report_id', '=', reportId)
    .execute();
}
