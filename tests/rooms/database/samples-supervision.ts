// One call of every query function of supervision; see `samples.ts`.
import type { Peer } from '#api/access/peer.ts';
import type { AreaId, CommunityId, DutyId, PersonId, SupervisionId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { noon } from '#tests/support/people.ts';
import type { Samples } from './samples-type.ts';

const uuid = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const communityId = uuid(1) as CommunityId;
const personId = uuid(2) as PersonId;
const areaId = uuid(3) as AreaId;
const id = uuid(4) as SupervisionId;
const dutyId = uuid(5) as DutyId;
const peer: Peer = {
  communityId,
  personId,
  sessionId: uuid(6) as Peer['sessionId'],
  organisationId: uuid(7) as Peer['organisationId'],
  areaId,
  roles: new Set(['member', 'supervisor']),
};

export const supervisionSamples: {
  'api/features/supervision/queries.ts': Samples<typeof import('#api/features/supervision/queries.ts')>;
  'api/features/supervision/rota/queries.ts': Samples<
    typeof import('#api/features/supervision/rota/queries.ts')
  >;
} = {
  'api/features/supervision/queries.ts': {
    insertRequest: (run, trx) =>
      run(trx, peer, {
        id,
        areaId,
        need: 'suicide-self-harm',
        pathId: 'suicide',
        isUrgent: true,
        body: 'Stripped words' as StrippedText,
        askHash: 'h'.repeat(64),
        now: noon,
      }),
    findMade: (run, trx) => run(trx, peer, id),
    countAskedSince: (run, trx) => run(trx, peer, noon),
    findOwn: (run, trx) => run(trx, peer, id),
    selectMine: (run, trx) => run(trx, peer, { at: noon, id }, 21),
    updateClosed: (run, trx) => run(trx, peer, id, 'talked', noon),
    selectQueue: (run, trx) => run(trx, peer, noon, { isUrgent: true, at: noon, id }, 21),
    findQueued: (run, trx) => run(trx, peer, id, noon),
    lockRequest: (run, trx) => run(trx, peer, id, noon),
    updateHeld: (run, trx) => run(trx, peer, id, noon),
    updateReleased: (run, trx) => run(trx, peer),
    selectListeners: (run, trx) => run(trx, peer, areaId, noon, 30),
  },
  'api/features/supervision/rota/queries.ts': {
    selectOnDuty: async (run, trx) => {
      await run(trx, peer, areaId, { now: noon, leaving: 'at-once' }, 10);
      await run(trx, peer, areaId, { now: noon, leaving: 'at-the-hour' }, 10);
    },
    findAreaName: (run, trx) => run(trx, peer, areaId),
    selectLines: (run, trx) => run(trx, peer, areaId),
    upsertDuty: (run, trx) => run(trx, peer, { id: dutyId, areaId, personId, startsAt: noon, endsAt: noon }),
    deleteRunningDuty: (run, trx) => run(trx, peer, noon),
    deleteDutiesOf: (run, trx) => run(trx, peer, noon),
    selectWaitingIds: (run, trx) => run(trx, peer, [areaId], 50),
    deleteDuty: (run, trx) => run(trx, peer, dutyId),
    findSupervisor: (run, trx) => run(trx, peer, personId),
    selectRota: (run, trx) => run(trx, peer, areaId, noon, { at: noon, id: dutyId }, 21),
  },
};
