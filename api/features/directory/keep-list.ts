// What stripping must keep for somebody of this area (decision 9): services, places, roles and public numbers. The page and the
// panel are given it, and the API looks again with the same
// (`api/access/kept.ts`).

import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { findKeepSeal } from '#api/access/kept.ts';
import { readId } from '#api/paging/cursors.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { keepList as contract } from '#shared/contract/directory.ts';
import { engineVersion } from '#shared/contract/stripping.ts';
import { selectKept, selectKeptAreas } from './queries.ts';

type Rows = Awaited<ReturnType<typeof selectKept>>;
type Areas = Awaited<ReturnType<typeof selectKeptAreas>>;

async function toKeep({ kept, peer: { communityId } }: PeerContext, rows: Rows, areas: Areas) {
  const named = [
    ...areas.map((one) => one.name),
    ...rows.flatMap((one) => [one.name, one.organisation, ...one.places, ...one.labels]),
  ];
  const phones = [
    ...areas.map((one) => one.phone),
    ...rows.flatMap((one) => [...one.phones, ...one.statedPhones]),
  ];
  const places = areas.map((one) => one.area);
  return {
    phrases: await kept.phrasesToKeep(communityId, named, places),
    phones: [...new Set(phones.filter((one) => one !== null))],
  };
}

/** A list made by an older rule or engine is not held any longer. */
const rule = `no names of people alone, ${engineVersion}`;

export async function keepList(context: PeerContext, ask: z.output<typeof contract.input>) {
  const { db, peer } = context;
  const seal = await findKeepSeal(db, peer);
  const version = createHash('sha256').update(`${rule}|${peer.areaId}|${seal}`).digest('hex');
  if (ask.have === version) return { version, isSame: true, phrases: [], phones: [], next: null };
  const rows = await selectKept(db, peer, peer.areaId, readId(ask.cursor), ask.limit + 1);
  const shown = rows.slice(0, ask.limit);
  const areas = ask.cursor === undefined ? await selectKeptAreas(db, peer, peer.areaId) : [];
  const next = rows.length > ask.limit ? (shown.at(-1)?.id ?? null) : null;
  return { version, isSame: false, ...(await toKeep(context, shown, areas)), next };
}
