// Asks the clock for work, in the transaction that causes it: what is rolled back was never asked for. The only file of
// this room that a feature may call.
import type { Database } from '#api/database/index.ts';
import { type CommunityId, makeUuid } from '#shared/basics/ids.ts';
import { insertJob } from './queries.ts';

/** Every kind of work there is. A kind that nobody handles would wait for ever; a test compares. */
export const jobKinds = [
  'forget-expired',
  'forget-chases',
  'export-audit-heads',
  'expire-cases',
  'read-feed',
  'refresh-search',
  'reindex-search',
  'tell-post',
  'tell-mentions',
  'tell-invited',
  'tell-talk',
  'tell-supervision',
  'send-nudges',
  'tend-nudges',
] as const;
export type JobKind = (typeof jobKinds)[number];

export type Asked = {
  kind: JobKind;
  communityId: CommunityId | null;
  subjectId: string | null;
  dueAt: Date;
  everyMinutes?: number;
};

export async function askJob(
  db: Database,
  asked: Asked,
  { now, random }: { now: Date; random: (bytes: number) => Uint8Array },
): Promise<void> {
  const { everyMinutes = null, ...job } = asked;
  await insertJob(db, { ...job, everyMinutes, jobId: makeUuid(now.getTime(), random(10)) });
}
