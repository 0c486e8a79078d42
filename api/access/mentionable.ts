// What a peer may mention in words that others read, by the name it has now: services they see, published case studies, and threads that
// everybody reads. What is said among a few is not named to many.
import type { Database } from '#api/database/index.ts';
import type { CaseStudyId, ServiceId, ThreadId } from '#shared/basics/ids.ts';
import { isPublishedCase } from './case-study.ts';
import type { Peer } from './peer.ts';
import { visibleServiceNames } from './service.ts';
import { isPublicThread } from './visible-posts.ts';

export type Mentioned = {
  services: readonly ServiceId[];
  cases: readonly CaseStudyId[];
  threads: readonly ThreadId[];
};

/** Names by id. What may not be mentioned is not among them. */
export async function mentionableNames(
  db: Database,
  peer: Peer,
  { services, cases, threads }: Mentioned,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (services.length > 0)
    for (const [id, name] of await visibleServiceNames(db, peer, services)) names.set(id, name);
  if (cases.length > 0) for (const { id, title } of await caseTitles(db, peer, cases)) names.set(id, title);
  if (threads.length > 0)
    for (const { id, title } of await threadTitles(db, peer, threads)) names.set(id, title);
  return names;
}

const caseTitles = (db: Database, { communityId }: Peer, ids: readonly CaseStudyId[]) =>
  db
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .onRef('case_version.version', '=', 'case_study.published_version'),
    )
    .select(['case_study.case_id as id', 'case_version.title'])
    .where('case_study.community_id', '=', communityId)
    .where('case_study.case_id', 'in', [...ids])
    .where(isPublishedCase)
    .execute();

const threadTitles = (db: Database, { communityId }: Peer, ids: readonly ThreadId[]) =>
  db
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select(['thread.thread_id as id', 'thread.title'])
    .where('thread.community_id', '=', communityId)
    .where('thread.thread_id', 'in', [...ids])
    .where('channel.kind', '=', 'open')
    .where(isPublicThread)
    .execute();

/**
 * Of case studies and threads that words mention: those whose titles may stand in them now. One that was withdrawn because it said too
 * much, or a thread that is not everybody's any more, is not among them; of an old case study the title harms nobody.
 */
export async function titlesThatMayStand(
  db: Database,
  peer: Peer,
  { cases, threads }: Pick<Mentioned, 'cases' | 'threads'>,
): Promise<ReadonlySet<string>> {
  const { communityId } = peer;
  const standing = cases.length === 0 ? [] : await caseTitles(db, peer, cases);
  const old =
    cases.length === 0
      ? []
      : await db
          .selectFrom('case_study')
          .select('case_id as id')
          .where('community_id', '=', communityId)
          .where('case_id', 'in', [...cases])
          .where('state', '=', 'withdrawn')
          .where('withdrawn_reason', '<>', 'identifies')
          .execute();
  const asked = threads.length === 0 ? [] : await threadTitles(db, peer, threads);
  return new Set<string>([...standing, ...old, ...asked].map(({ id }) => id));
}
