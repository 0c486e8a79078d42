// One call of every query function of what workers say of the engine; see `samples.ts`.
import type { CommunityId } from '#shared/basics/ids.ts';
import type { Samples } from './samples-type.ts';

const own = { communityId: '00000000-0000-4000-8000-000000000001' as CommunityId };

export const strippingSamples: Samples<typeof import('#api/features/stripping/queries.ts')> = {
  countEngineWords: (run, trx) =>
    run(
      trx,
      own,
      [
        {
          said: 'kept',
          kind: 'PERSON',
          shape: 'Word, to-8',
          reason: 'is-a-place',
          version: '2026-11-20',
          times: 1,
        },
      ],
      '2026-11-20',
    ),
  selectEngineWords: (run, trx) => run(trx, own, { count: 3, number: 7 }, 20),
};
