// What stripping must keep for somebody of this area (decision 9): services, places, roles and public numbers. The page and the
// panel are given it, and the API looks again with the same
// (`api/access/kept.ts`).

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { isKeptArea, isKeptPhrase } from '#api/access/kept.ts';
import { readyToTell } from '#api/access/person-like.ts';
import { readId } from '#api/paging/cursors.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { keepList as contract } from '#shared/contract/directory.ts';
import { findKeepSeal, selectKept, selectKeptAreas } from './queries.ts';

type Rows = Awaited<ReturnType<typeof selectKept>>;
type Areas = Awaited<ReturnType<typeof selectKeptAreas>>;

function toKeep(rows: Rows, areas: Areas): { phrases: string[]; phones: string[] } {
  const named = [
    ...areas.map((one) => one.name),
    ...rows.flatMap((one) => [one.name, one.organisation, ...one.places, ...one.labels]),
  ];
  const phones = [
    ...areas.map((one) => one.phone),
    ...rows.flatMap((one) => [...one.phones, ...one.statedPhones]),
  ];
  return {
    phrases: [
      ...new Set([...areas.map((one) => one.area).filter(isKeptArea), ...named.filter(isKeptPhrase)]),
    ],
    phones: [...new Set(phones.filter((one) => one !== null))],
  };
}

const rule = 'no names of people alone';

export async function keepList({ db, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const seal = await findKeepSeal(db, peer, peer.areaId);
  // The rule is part of the version: a list made by an older rule is not held any longer.
  const version = createHash('sha256').update(`${rule}|${peer.areaId}|${seal}`).digest('hex');
  if (ask.have === version) return { version, isSame: true, phrases: [], phones: [], next: null };
  await readyToTell();
  const rows = await selectKept(db, peer, peer.areaId, readId(ask.cursor), ask.limit + 1);
  const shown = rows.slice(0, ask.limit);
  const areas = ask.cursor === undefined ? await selectKeptAreas(db, peer, peer.areaId) : [];
  const next = rows.length > ask.limit ? (shown.at(-1)?.id ?? null) : null;
  return { version, isSame: false, ...toKeep(shown, areas), next };
}
