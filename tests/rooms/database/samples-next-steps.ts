// One call of every query function of the crisis path; see `samples.ts`.
import type { AreaId, CommunityId, PersonId } from '#shared/basics/ids.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const own = { communityId };
const areaId = uuid(2) as AreaId;
const digest = 'd'.repeat(64);

export const nextStepsSamples: Samples<typeof import('#api/features/next-steps/queries.ts')> = {
  findReview: (run, trx) => run(trx, own, digest),
  insertReview: (run, trx) =>
    run(trx, {
      communityId,
      digest,
      name: 'A. Reviewer',
      role: 'Clinical Safety Officer',
      on: '2026-11-20',
      recordedBy: uuid(3) as PersonId,
      now: noon,
    }),
  insertTimes: (run, trx) =>
    run(trx, communityId, uuid(4), [
      { pathId: 'debt', decisions: 3, tenths: 120, isOffline: false, on: '2026-11-20' },
    ]),
  findFigures: (run, trx) => run(trx, own),
  findPublishedArea: (run, trx) => run(trx, own, areaId),
  selectContacts: (run, trx) => run(trx, own, areaId),
  selectOldContacts: (run, trx) => run(trx, own, '2026-08-22', 200),
  selectPocketServices: (run, trx) =>
    run(trx, own, areaId, { capacity: noon, phone: noon, now: noon, until: noon }, 8, 300),
};
