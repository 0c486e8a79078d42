// The SQL of suspending. The person is found inside the database: whoever suspends an author learns no name.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { NoticeId, PersonId } from '#shared/basics/ids.ts';

/** A suspension that stands keeps its moment. */
export async function updateAuthorSuspended(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  noticeId: NoticeId,
  now: Date,
): Promise<void> {
  await sql`
    update person set suspended_at = coalesce(person.suspended_at, ${now}::timestamptz)
    from author_notice as notice where notice.community_id = ${communityId} and notice.notice_id = ${noticeId}
      and person.community_id = notice.community_id and person.person_id = notice.person_id`.execute(trx);
}

/** Of whom this notice is, once no suspension stands any more. */
export async function updateAuthorReinstated(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  noticeId: NoticeId,
): Promise<void> {
  await sql`
    update person set suspended_at = null
    from author_notice as lifted where lifted.community_id = ${communityId} and lifted.notice_id = ${noticeId}
      and person.community_id = lifted.community_id and person.person_id = lifted.person_id
      and not exists (select 1 from author_notice as standing where standing.community_id = person.community_id
        and standing.person_id = person.person_id and standing.kind = 'suspended'
        and standing.lifted_at is null)`.execute(trx);
}

/** Whose token this is, if they are suspended and their session would still last; with the newest words to them. */
export async function findSuspended(db: Database, tokenHash: string, now: Date) {
  return await db
    .selectFrom('session_token as token')
    .innerJoin('session', (join) =>
      join
        .onRef('session.community_id', '=', 'token.community_id')
        .onRef('session.session_id', '=', 'token.session_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'session.community_id')
        .onRef('person.person_id', '=', 'session.person_id'),
    )
    .select([
      'person.community_id as communityId',
      'person.person_id as personId',
      sql<string | null>`(select notice.words from author_notice as notice
        where notice.community_id = person.community_id and notice.person_id = person.person_id
          and notice.kind = 'suspended' and notice.lifted_at is null
        order by notice.at desc limit 1)`.as('words'),
    ])
    .where('token.token_hash', '=', tokenHash)
    .where('token.use', '=', 'refresh')
    .where('person.suspended_at', 'is not', null)
    .where('session.ended_at', 'is', null)
    .where('session.ends_at', '>', now)
    .executeTakeFirst();
}

/** Service managers of their own organisation, then of others, then administrators. */
export async function selectWhomToAsk(
  db: Database,
  { communityId, personId }: { communityId: Peer['communityId']; personId: PersonId },
  limit: number,
) {
  return await db
    .selectFrom('person')
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.community_id', '=', 'person.community_id')
        .onRef('person_role.person_id', '=', 'person.person_id')
        .on('person_role.role', 'in', ['service-manager', 'administrator']),
    )
    .innerJoin('person as suspended', (join) =>
      join
        .onRef('suspended.community_id', '=', 'person.community_id')
        .on('suspended.person_id', '=', personId),
    )
    .select(['person.name', 'person_role.role'])
    .where('person.community_id', '=', communityId)
    .where('person.person_id', '<>', personId)
    .where('person.suspended_at', 'is', null)
    .orderBy(sql`person_role.role = 'service-manager'`, 'desc')
    .orderBy(sql`person.organisation_id = suspended.organisation_id`, 'desc')
    .orderBy('person.name')
    .limit(limit)
    .execute();
}
