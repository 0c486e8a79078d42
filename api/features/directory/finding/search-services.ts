// Finds services: those that were asked for before those that were guessed, among them those that take people first, then the
// nearest; and says why each is in the list and what was guessed.

import type { z } from 'zod';
import { accessService, accessVisibleArea } from '#api/access/service.ts';
import { selectStatements } from '#api/features/directory/overlay/queries.ts';
import { findPoint } from '#api/features/directory/queries.ts';
import { toSummary, wordsAsked } from '#api/features/directory/shapes.ts';
import { type ReadWords, readWords } from '#api/features/directory/words/read-words.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { search as contract } from '#shared/contract/directory.ts';
import { readServiceCursor, serviceCursor, weekdayOf } from './page.ts';
import { type ServiceRow, selectServices } from './queries.ts';

export async function searchServices({ db, peer, now }: PeerContext, ask: z.output<typeof contract.input>) {
  const after = readServiceCursor(ask.cursor);
  // Without a distance or an area in the ask, one's own area is meant, or the one that the words name.
  const isWide = ask.areaId === undefined && ask.withinMetres !== undefined;
  const asked = ask.areaId && (await accessVisibleArea(db, peer, ask.areaId)).id;
  const words = await readWords(db, peer, ask.words, asked);
  const areaId = asked ?? words.area?.id ?? peer.areaId ?? undefined;
  const near = ask.nearServiceId && (await accessService(db, peer, ask.nearServiceId)).id;
  const place = near === undefined ? (words.place?.at ?? null) : null;
  const from = place ?? (await findPoint(db, peer, { serviceId: near, areaId: areaId ?? null }));
  const rows = await selectServices(
    db,
    peer,
    {
      now,
      from,
      words: words.query,
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
  const shown = rows.slice(0, ask.limit);
  const said = await selectStatements(
    db,
    peer,
    shown.map((row) => row.id),
    wordsAsked(now),
  );
  const saidOf = (row: ServiceRow) => said.filter((one) => one.serviceId === row.id);
  const page = toPage(
    rows,
    ask.limit,
    (row) => toSummary(row, saidOf(row), { ...ask, words: words.query }, now),
    serviceCursor,
  );
  return { ...page, heard: heardOf(words, shown, place !== null) };
}

/** What is told of guesses: those that this page holds something of; all of them where nothing was found. */
function heardOf(words: ReadWords, shown: readonly ServiceRow[], isNearPlace: boolean) {
  const isNone = shown.length === 0;
  const isGuessed = isNone || shown.some((row) => row.meets === 1);
  return {
    guesses: isGuessed ? words.guesses : [],
    leftOut: isGuessed ? words.leftOut : [],
    needs: shown.some((row) => row.meets >= 2) ? [...(words.query?.needs ?? [])] : [],
    area: words.area,
    place: isNearPlace ? (words.place?.name ?? null) : null,
  };
}
