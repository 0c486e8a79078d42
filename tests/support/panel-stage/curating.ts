// What curators see of the crisis path's content on the stage: a line past its date, a duty line nobody checked, numbers without a page.
import type { CuratingCalls } from '#extension/panel/features/next-steps/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { World } from './world.ts';

export const furnishCurating = (world: World): CuratingCalls => {
  let reviewedBy: Awaited<ReturnType<CuratingCalls['readPathStanding']>>['reviewedBy'] = null;
  return {
    recordPathReview: ({ digest, name, role, on }) =>
      world.answer('recordPathReview', () => {
        if (digest !== 'f'.repeat(64)) throw refuse('malformed');
        // An administrator no longer, meanwhile.
        if (name === 'Nobody Now') throw refuse('not-allowed');
        reviewedBy = { name, role, on };
        return {};
      }),
    readPathStanding: () =>
      world.answer('readPathStanding', () => ({
        version: 2001,
        digest: 'f'.repeat(64),
        reviewedBy,
        expired: world.scene.isEmpty
          ? []
          : [
              { kind: 'line' as const, id: 'shelter', reviewBy: '2026-11-01' },
              { kind: 'step' as const, id: 'of-a-newer-server', reviewBy: '2026-11-02' },
              { kind: 'holidays' as const, id: 'bank-holidays', reviewBy: '2026-11-03' },
            ],
        unchecked: world.scene.isEmpty ? [] : ['stepchange'],
        problems: [],
        contacts: world.scene.isEmpty
          ? []
          : [
              {
                area: 'Harrowmere',
                role: 'safeguarding-child' as const,
                at: 'out-of-hours' as const,
                reviewBy: null,
              },
            ],
      })),
  };
};
