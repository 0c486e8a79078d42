// Figures without a server: a few needs that are asked about, one area that is too small, and all the others not shown.
import type { InsightsCalls } from '#extension/panel/features/insights/index.ts';
import { barriers, isWorkersOwn, type Need, needs } from '#shared/basics/lists.ts';
import type { Change, NeedInsight, Wait } from '#shared/contract/insights.ts';
import type { World } from './world.ts';

type Staged = Partial<Omit<NeedInsight, 'need'>>;
const asked = (count: number, before: number | null, change: Change = null): Staged => ({
  ...{ asked: count, before, change },
});
const services = (all: number, open: number, waiting: number, full: number, wait: Wait | null = null) => ({
  ...{ all, open, waiting, full, wait },
});

const shown: Partial<Record<Need, Staged>> = {
  'money-debt': {
    ...asked(45, 30, 'more'),
    worked: 20,
    services: services(14, 2, 6, 4, { services: 5, typicalWeeks: 3, longestWeeks: 12 }),
  },
  housing: {
    ...asked(35, 40, 'same'),
    services: services(6, 0, 4, 2, { services: 1, typicalWeeks: 6, longestWeeks: 6 }),
  },
  'mental-wellbeing': { ...asked(30, 45, 'fewer'), worked: 10, services: services(18, 9, 5, 1) },
  loneliness: { ...asked(15, null), services: services(22, 16, 0, 0) },
};
const byDeprivation: Partial<Record<Need, NeedInsight['byDeprivation']>> = {
  'money-debt': { most: 25, middle: 15, least: null },
  housing: { most: 20, middle: null, least: null },
};
const none = { most: null, middle: null, least: null };

export function furnishInsights(world: World): InsightsCalls {
  return {
    readTrends: ({ months = 3, areaId = null }) =>
      world.answer('readTrends', () => {
        const isTooSmall = areaId !== null && !world.scene.isLong;
        const isHidden = isTooSmall || world.scene.isEmpty;
        const nothing = { asked: null, before: null, change: null };
        return {
          from: months === 3 ? '2026-08-20T00:00:00.000Z' : '2025-11-20T00:00:00.000Z',
          until: '2026-11-20T00:00:00.000Z',
          isTooSmall,
          needs: needs
            .filter((need) => !isWorkersOwn(need))
            .map((need) => ({
              ...{ need, ...nothing, worked: null, services: services(3, 1, 0, 0), ...shown[need] },
              ...(isHidden && { ...nothing, worked: null }),
              byDeprivation: areaId === null ? (!isHidden && byDeprivation[need]) || none : null,
            })),
          barriers: barriers.map((barrier, at) => ({
            barrier,
            ...(at < 2 && !isHidden ? { asked: 20 - at * 5, before: 10, change: 'more' as const } : nothing),
          })),
        };
      }),
  };
}
