// Finds services: those that take people first, then the nearest, and says why each is in the list.
import type { z } from 'zod';
import { accessService, accessVisibleArea } from '#api/access/service.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type { search as contract } from '#shared/contract/directory.ts';
import { selectStatements } from './overlay/queries.ts';
import { findPoint, selectServices } from './queries.ts';
import { readServiceCursor, serviceCursor, toPage, toSummary, toTextQuery, weekdayOf } from './shapes.ts';

export async function searchServices({ db, peer, now }: PeerContext, ask: z.output<typeof contract.input>) {
  const after = readServiceCursor(ask.cursor);
  const words = toTextQuery(ask.words) ?? undefined;
  const areaId = ask.areaId ? (await accessVisibleArea(db, peer, ask.areaId)).id : (peer.areaId ?? undefined);
  const near = ask.nearServiceId && (await accessService(db, peer, ask.nearServiceId)).id;
  const from = await findPoint(db, peer, { serviceId: near, areaId: areaId ?? null });
  // Without a distance or an area in the ask, one's own area is meant.
  const isWide = ask.areaId === undefined && ask.withinMetres !== undefined;
  const rows = await selectServices(
    db,
    peer,
    {
      now,
      from,
      words,
      areaId: isWide ? undefined : areaId,
      needs: ask.need === undefined ? undefined : [ask.need],
      withinMetres: ask.withinMetres,
      cost: ask.cost,
      language: ask.language,
      access: ask.access,
      today: ask.openToday ? weekdayOf(now) : undefined,
      takesReferrals: ask.takesReferrals,
    },
    after,
    ask.limit + 1,
  );
  const said = await selectStatements(
    db,
    peer,
    rows.slice(0, ask.limit).map((row) => row.id),
    limits.statementsShownMax,
  );
  const asked = { ...ask, words };
  return toPage(
    rows,
    ask.limit,
    (row) =>
      toSummary(
        row,
        said.filter((one) => one.serviceId === row.id),
        asked,
        now,
      ),
    serviceCursor,
  );
}
