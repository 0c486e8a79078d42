// One call of every query function of chases; see `samples.ts`.
import type { ChaseId, CommunityId, PersonId, ServiceId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const personId = uuid(2) as PersonId;
const chaseId = uuid(3) as ChaseId;
const serviceId = uuid(4) as ServiceId;
const owner = { communityId, personId };
const named = { communityId, chaseId };
const hash = 'h'.repeat(64);
const seen = { today: '2026-11-20', now: noon };
const about = {
  need: 'housing' as const,
  serviceId,
  service: 'A service',
  organisation: null,
  ask: 'Is there room?' as StrippedText,
};
const old = { closedBefore: noon, checkedBefore: '2026-10-20' };
const seed = { ...owner, seed: 's'.repeat(43), now: noon };

export const chasesSamples: {
  'api/features/chases/queries.ts': Samples<typeof import('#api/features/chases/queries.ts')>;
  'api/features/chases/changes/queries.ts': Samples<typeof import('#api/features/chases/changes/queries.ts')>;
  'api/features/chases/checking/queries.ts': Samples<
    typeof import('#api/features/chases/checking/queries.ts')
  >;
  'api/features/chases/links/queries.ts': Samples<typeof import('#api/features/chases/links/queries.ts')>;
  'api/features/chases/keeping/queries.ts': Samples<typeof import('#api/features/chases/keeping/queries.ts')>;
  'api/features/chases/nicknames/queries.ts': Samples<
    typeof import('#api/features/chases/nicknames/queries.ts')
  >;
  'api/features/chases/handover/queries.ts': Samples<
    typeof import('#api/features/chases/handover/queries.ts')
  >;
} = {
  'api/features/chases/queries.ts': {
    selectChases: async (run, trx) => {
      await run(trx, owner, 'waiting', seen, { at: '2026-11-27', id: chaseId }, 21);
      await run(trx, owner, 'closed', seen, { at: noon.toISOString(), id: chaseId }, 21);
    },
    findChase: (run, trx) => run(trx, owner, chaseId, seen),
    countChases: (run, trx) => run(trx, owner, '2026-11-20'),
    selectDues: (run, trx) => run(trx, owner, 500),
    findServiceName: (run, trx) => run(trx, owner, serviceId),
    selectEvents: (run, trx) => run(trx, owner, chaseId, 100),
    selectChecks: (run, trx) => run(trx, owner, chaseId),
    selectWithThem: (run, trx) => run(trx, owner, { id: chaseId, organisation: 'Harbour Trust' }, 12),
  },
  'api/features/chases/keeping/queries.ts': {
    findKeeping: (run, trx) => run(trx, owner),
    upsertKeeping: (run, trx) => run(trx, owner, 12, noon),
    selectKeepers: (run, trx) => run(trx, communityId, 100),
    deleteOldChases: (run, trx) => run(trx, owner, old, 200),
    deleteUnusedSeeds: (run, trx) => run(trx, owner, noon),
    selectOwnChases: (run, trx) => run(trx, owner, 5_001),
    selectTotals: (run, trx) => run(trx, owner),
    countOldChases: (run, trx) => run(trx, owner, old),
  },
  'api/features/chases/changes/queries.ts': {
    lockChase: (run, trx) => run(trx, owner, chaseId),
    findMade: (run, trx) => run(trx, owner, chaseId),
    insertChase: (run, trx) =>
      run(trx, owner, {
        ...about,
        id: chaseId,
        reference: 'PH-7K3',
        sourceKind: 'blank',
        sourceId: null,
        dueOn: '2026-11-27',
        askHash: hash,
        now: noon,
      }),
    isReferenceFree: (run, trx) => run(trx, owner, 'PH-7K3'),
    insertEvent: (run, trx) =>
      run(trx, owner, chaseId, {
        number: 2,
        kind: 'said',
        isByOrganisation: false,
        state: 'received',
        keyed: { key: uuid(5), askHash: hash },
        now: noon,
      }),
    findEventByKey: (run, trx) => run(trx, owner, chaseId, uuid(5)),
    updateChase: async (run, trx) => {
      await run(trx, owner, chaseId, { number: 2, about });
      await run(trx, owner, chaseId, { number: 2, dueOn: '2026-11-27' });
      await run(trx, owner, chaseId, {
        number: 2,
        version: 2,
        state: { to: 'ended', cannotHelp: null, at: noon },
        closed: { at: noon, outcome: 'helped', barriers: ['transport'] },
      });
    },
  },
  'api/features/chases/checking/queries.ts': {
    updateCarryOn: (run, trx) => run(trx, owner, chaseId, '2026-12-04'),
    upsertOpen: (run, trx) => run(trx, owner, chaseId, { at: '2-weeks', dueOn: '2026-12-11' }),
    deletePlannedChecks: (run, trx) => run(trx, owner, chaseId, ['2-weeks']),
    insertCheck: (run, trx) => run(trx, owner, chaseId, { at: '2-weeks', dueOn: '2026-12-04' }),
    upsertResult: (run, trx) =>
      run(trx, owner, chaseId, { at: '2-weeks', today: '2026-12-04', result: 'better', now: noon }),
    updateNextCheck: (run, trx) => run(trx, owner, chaseId),
  },
  'api/features/chases/links/queries.ts': {
    findLiveLink: (run, trx) => run(trx, owner, chaseId),
    insertLink: (run, trx) =>
      run(trx, owner, { chaseId, linkId: uuid(6), tokenHash: hash, madeAt: noon, expiresAt: noon }),
    revokeLinks: (run, trx) => run(trx, owner, chaseId, noon),
  },
  'api/features/chases/nicknames/queries.ts': {
    insertSeed: (run, trx) => run(trx, seed),
    findSeed: (run, trx) => run(trx, owner),
    replaceSeed: (run, trx) => run(trx, seed),
  },
  'api/features/chases/handover/queries.ts': {
    findHandover: (run, trx) => run(trx, hash),
    lockHandover: (run, trx) => run(trx, named),
    wasSaid: (run, trx) => run(trx, named, uuid(5)),
    updateSaid: (run, trx) =>
      run(trx, named, {
        number: 2,
        version: 2,
        state: 'received',
        cannotHelp: null,
        words: null,
        capacity: 'waitlist',
        waitMinWeeks: 2,
        waitMaxWeeks: 4,
        now: noon,
      }),
  },
};
