// One call of every query function of the clock; see `samples.ts`.
import type { JobId } from '#shared/basics/ids.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const jobId = uuid(1) as JobId;
const held = { jobId, leaseId: uuid(2), asks: 1 };
const job = {
  jobId,
  communityId: null,
  kind: 'forget-expired',
  subjectId: null,
  dueAt: noon,
  everyMinutes: 60,
};

export const jobsSamples: Samples<typeof import('#api/jobs/queries.ts')> = {
  insertJob: (run, trx) => run(trx, job),
  insertJobIfNew: (run, trx) => run(trx, job),
  claimJob: (run, trx) => run(trx, ['forget-expired'], { leaseId: uuid(2), now: noon, until: noon }),
  deleteDone: (run, trx) => run(trx, held),
  releaseJob: (run, trx) => run(trx, held, { dueAt: noon, attempts: 0, fault: null, now: noon }),
  buryJob: (run, trx) => run(trx, held, 'Error', noon),
  findNextDue: (run, trx) => run(trx, ['forget-expired']),
  deleteOldSignIns: (run, trx) => run(trx, noon, 500),
  deleteOldTokens: (run, trx) => run(trx, noon, 500),
  deleteOldLogoutTokens: (run, trx) => run(trx, noon, 500),
  deleteOldKeys: (run, trx) => run(trx, noon, 500),
  deleteDeadJobs: (run, trx) => run(trx, noon),
  selectReadableFeeds: (run, trx) => run(trx, uuid(3), 50),
  findAreaBySlugs: (run, trx) => run(trx, 'fernshire', 'harrowmere'),
};
