// The SQL of the clock: asking for work, claiming it under a lease, settling it; and forgetting what has expired.
import { sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { CommunityId, JobId } from '#shared/basics/ids.ts';

export type AskedJob = {
  jobId: JobId;
  communityId: CommunityId | null;
  kind: string;
  subjectId: string | null;
  dueAt: Date;
  everyMinutes: number | null;
};

/** Asking twice for work that still waits is one job, at the earlier moment; while it runs, it is done once more. */
export async function insertJob(db: Database, job: AskedJob): Promise<void> {
  await sql`
    insert into job (job_id, community_id, kind, subject_id, due_at, every_minutes, asks, attempts)
    values (${job.jobId}, ${job.communityId}, ${job.kind}, ${job.subjectId}, ${job.dueAt}, ${job.everyMinutes}, 1, 0)
    on conflict (kind, coalesce(subject_id, '00000000-0000-0000-0000-000000000000')) where died_at is null
    do update set asks = job.asks + 1, due_at = least(job.due_at, excluded.due_at),
      every_minutes = coalesce(excluded.every_minutes, job.every_minutes)`.execute(db);
}

/** Work that comes back by itself is asked for at every start; one that waits already keeps its moment. */
export async function insertJobIfNew(db: Database, job: AskedJob): Promise<void> {
  await db
    .insertInto('job')
    .values({
      job_id: job.jobId,
      community_id: job.communityId,
      kind: job.kind,
      subject_id: job.subjectId,
      due_at: job.dueAt,
      every_minutes: job.everyMinutes,
      asks: 1,
      attempts: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export type Lease = { leaseId: string; now: Date; until: Date };

/** The job that has waited longest and that nobody holds. Another clock passes over the row that we look at. */
export async function claimJob(db: Database, kinds: readonly string[], { leaseId, now, until }: Lease) {
  return await db
    .updateTable('job')
    .set((eb) => ({ lease_id: leaseId, lease_until: until, attempts: eb('attempts', '+', 1) }))
    .where('job_id', '=', (one) =>
      one
        .selectFrom('job')
        .select('job_id')
        .where('died_at', 'is', null)
        .where('due_at', '<=', now)
        .where('kind', 'in', [...kinds])
        .where((eb) => eb.or([eb('lease_until', 'is', null), eb('lease_until', '<=', now)]))
        .orderBy('due_at')
        .orderBy('job_id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returning([
      'job_id as jobId',
      'community_id as communityId',
      'kind',
      'subject_id as subjectId',
      'every_minutes as everyMinutes',
      'asks',
      'attempts',
    ])
    .executeTakeFirst();
}

type Held = { jobId: JobId; leaseId: string; asks: number };

/** False when it was asked for again meanwhile, or when another clock holds it now. */
export async function deleteDone(db: Database, { jobId, leaseId, asks }: Held): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('job')
    .where('job_id', '=', jobId)
    .where('lease_id', '=', leaseId)
    .where('asks', '=', asks)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export type Release = { dueAt: Date; attempts: number; fault: string | null; now: Date };

/** Gives it back to be done at `dueAt`, or now if somebody asked meanwhile. A lease that was lost changes nothing. */
export async function releaseJob(
  db: Database,
  { jobId, leaseId, asks }: Held,
  { dueAt, attempts, fault, now }: Release,
): Promise<void> {
  await db
    .updateTable('job')
    .set({
      lease_id: null,
      lease_until: null,
      due_at: sql`case when asks = ${asks} then ${dueAt}::timestamptz else least(${dueAt}::timestamptz, ${now}::timestamptz) end`,
      attempts,
      fault,
    })
    .where('job_id', '=', jobId)
    .where('lease_id', '=', leaseId)
    .execute();
}

export async function buryJob(
  db: Database,
  { jobId, leaseId }: Omit<Held, 'asks'>,
  fault: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('job')
    .set({ lease_id: null, lease_until: null, fault, died_at: now })
    .where('job_id', '=', jobId)
    .where('lease_id', '=', leaseId)
    .execute();
}

/** When the next work is due, to sleep until then. */
export async function findNextDue(db: Database, kinds: readonly string[]) {
  return await db
    .selectFrom('job')
    .select(sql<Date | null>`min(greatest(due_at, lease_until))`.as('at'))
    .where('died_at', 'is', null)
    .where('kind', 'in', [...kinds])
    .executeTakeFirst();
}

/** Sign-ins that nobody finished or that were redeemed: a code, a verifier and a name are not kept for nothing. */
export async function deleteOldSignIns(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('sign_in')
    .where('state_hash', 'in', (old) =>
      old.selectFrom('sign_in').select('state_hash').where('expires_at', '<', before).limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** A replaced refresh token tells a theft as long as its session lives; then it tells nothing. */
export async function deleteOldTokens(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('session_token')
    .where('token_hash', 'in', (old) =>
      old
        .selectFrom('session_token')
        .innerJoin('session', (join) =>
          join
            .onRef('session.community_id', '=', 'session_token.community_id')
            .onRef('session.session_id', '=', 'session_token.session_id'),
        )
        .select('session_token.token_hash')
        .where('session_token.expires_at', '<', before)
        .where((eb) =>
          eb.or([
            eb('session_token.use', '=', 'access'),
            eb('session.ends_at', '<', before),
            eb('session.ended_at', '<', before),
          ]),
        )
        .limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

export async function deleteOldLogoutTokens(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('logout_token')
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('issuer', 'jti'),
        'in',
        eb
          .selectFrom('logout_token as old')
          .select(['old.issuer', 'old.jti'])
          .where('old.expires_at', '<', before)
          .limit(limit)
          .$asTuple('issuer', 'jti'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** API keys that expired or were revoked. */
export async function deleteOldKeys(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('api_key')
    .where('secret_hash', 'in', (old) =>
      old
        .selectFrom('api_key')
        .select('secret_hash')
        .where(sql`least(revoked_at, expires_at)`, '<', before)
        .limit(limit),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Dead letters are looked at within a month or never. */
export async function deleteDeadJobs(db: Database, before: Date): Promise<void> {
  await db.deleteFrom('job').where('died_at', '<', before).execute();
}

/** Feeds that may be read, of every community: for the command that reads them now. */
export async function selectReadableFeeds(db: Database, after: string | null, limit: number) {
  let query = db
    .selectFrom('feed')
    .select(['community_id as communityId', 'feed_id as feedId', 'name'])
    .where('address', 'is not', null)
    .where('paused_at', 'is', null);
  if (after !== null) query = query.where(sql<boolean>`feed_id > ${after}::uuid`);
  return await query.orderBy('feed_id').limit(limit).execute();
}

export async function findAreaBySlugs(db: Database, communitySlug: string, areaSlug: string) {
  return await db
    .selectFrom('area')
    .innerJoin('community', 'community.community_id', 'area.community_id')
    .select(['area.community_id as communityId', 'area.area_id as areaId'])
    .where('community.slug', '=', communitySlug)
    .where('area.slug', '=', areaSlug)
    .executeTakeFirst();
}
