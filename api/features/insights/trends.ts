// Trends: what was asked about in a period, against the one before it, beside what services there are. Read once, the same for every reader; every
// figure passes `disclosure.ts`, for every area at once, because what is shown of one must not give another away.
import type { z } from 'zod';
import { accessVisibleArea } from '#api/access/service.ts';
import { countServices, type ServiceCounts } from '#api/features/directory/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { barriers, isWorkersOwn, needs } from '#shared/basics/lists.ts';
import { monthsBefore } from '#shared/basics/months.ts';
import type * as contract from '#shared/contract/insights.ts';
import { type Cell, changeOf, type Disclosed, disclose, type Place } from './disclosure.ts';
import { type CountRow, type Measure, selectCounts, selectPlaces } from './queries.ts';

export async function trends(
  { db, peer, now }: PeerContext,
  { months, areaId }: z.output<typeof contract.trends.input>,
) {
  if (areaId !== null) await accessVisibleArea(db, peer, areaId);
  const until = startOfDay(now);
  const from = monthsBefore(until, months);
  const period = { earlier: monthsBefore(from, months), from, until };
  const places = await selectPlaces(db, peer);
  const shown = discloseAll(places, await selectCounts(db, peer, period), areaId);
  const services = new Map(
    (await countServices(db, peer, areaId, now)).map((row) => [row.need as string, servicesOf(row)] as const),
  );
  const hasGroups = areaId === null && places.some(({ group }) => group !== null);
  const asked = (subject: string) => {
    const [of, before] = [shown('asked', subject).figure, shown('before', subject).figure];
    return { asked: of, before, change: changeOf(of, before) };
  };
  return {
    from: from.toISOString(),
    until: until.toISOString(),
    isTooSmall:
      areaId !== null && (places.find(({ id }) => id === areaId)?.workers ?? 0) < limits.areaWorkersMin,
    // Workers' own are not looked at: insights are no way to watch a team.
    needs: needs
      .filter((need) => !isWorkersOwn(need))
      .map((need) => ({
        need,
        ...asked(need),
        worked: shown('worked', need).figure,
        byDeprivation: hasGroups ? groupsOf(shown('asked', need)) : null,
        services: services.get(need) ?? { all: 0, open: 0, waiting: 0, full: 0, wait: null },
      })),
    barriers: barriers.map((barrier) => ({ barrier, ...asked(barrier) })),
  };
}

const servicesOf = ({ all, open, waiting, full, waitKnown, typicalWeeks, longestWeeks }: ServiceCounts) => ({
  ...{ all, open, waiting, full },
  wait:
    typicalWeeks === null || longestWeeks === null
      ? null
      : { services: waitKnown, typicalWeeks, longestWeeks },
});

/** Whole days: what is asked today moves no figure, so that nobody can see one question come in. */
function startOfDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()));
}

const groupsOf = ({ groups }: Disclosed) => ({
  most: groups.get('most') ?? null,
  middle: groups.get('middle') ?? null,
  least: groups.get('least') ?? null,
});

function discloseAll(places: readonly Place[], rows: readonly CountRow[], areaId: AreaId | null) {
  const cells = Map.groupBy(rows, ({ measure, subject }) => `${measure} ${subject}`);
  return (measure: Measure, subject: string): Disclosed & { figure: contract.Figure } => {
    const own = cells.get(`${measure} ${subject}`) ?? [];
    const at = (level: CountRow['level']) => own.filter((row) => row.level === level);
    const byKey = (level: 'group' | 'area') =>
      new Map<string, Cell>(at(level).map((row) => [(level === 'area' ? row.areaId : row.group) ?? '', row]));
    const disclosed = disclose(places, {
      whole: at('whole')[0],
      groups: byKey('group'),
      areas: byKey('area'),
    });
    return {
      ...disclosed,
      figure: areaId === null ? disclosed.whole : (disclosed.areas.get(areaId) ?? null),
    };
  };
}
