// What stripping must keep for somebody of this area (decision 9): services, places, roles and public numbers. The page and the
// panel are given it, and the API looks again with the same.
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import type { keepList as contract } from '#shared/contract/directory.ts';
import type { Keep } from '#shared/stripping/index.ts';
import { findKeepSeal, selectKept, selectKeptAreas } from './queries.ts';
import { readIdCursor } from './shapes.ts';

/** A phrase of one or two letters, or of figures alone, would keep what it must not. */
const isPhrase = (text: string | null): text is string => text !== null && /\p{L}{3}/u.test(text);

type Rows = Awaited<ReturnType<typeof selectKept>>;
type Areas = Awaited<ReturnType<typeof selectKeptAreas>>;

function toKeep(rows: Rows, areas: Areas): { phrases: string[]; phones: string[] } {
  const phrases = [
    ...areas.flatMap((one) => [one.area, one.name]),
    ...rows.flatMap((one) => [one.name, one.organisation, ...one.places, ...one.labels]),
  ];
  const phones = [
    ...areas.map((one) => one.phone),
    ...rows.flatMap((one) => [...one.phones, ...one.statedPhones]),
  ];
  return {
    phrases: [...new Set(phrases.filter(isPhrase))],
    phones: [...new Set(phones.filter((one) => one !== null))],
  };
}

export async function keepList({ db, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const seal = await findKeepSeal(db, peer, peer.areaId);
  const version = createHash('sha256').update(`${peer.areaId}|${seal}`).digest('hex');
  if (ask.have === version) return { version, isSame: true, phrases: [], phones: [], next: null };
  const rows = await selectKept(db, peer, peer.areaId, readIdCursor(ask.cursor), ask.limit + 1);
  const shown = rows.slice(0, ask.limit);
  const areas = ask.cursor === undefined ? await selectKeptAreas(db, peer, peer.areaId) : [];
  const next = rows.length > ask.limit ? (shown.at(-1)?.id ?? null) : null;
  return { version, isSame: false, ...toKeep(shown, areas), next };
}

/** As many services as fill what a panel holds; beyond it neither side keeps anything. */
const servicesMax = limits.keptPhonesMax;

/** All of it at once, for the second look of the API. Asked for only where something certain was found. */
export async function keptWhole(db: Database, peer: Peer): Promise<Keep> {
  const [rows, areas] = await Promise.all([
    selectKept(db, peer, peer.areaId, null, servicesMax),
    selectKeptAreas(db, peer, peer.areaId),
  ]);
  const { phrases, phones } = toKeep(rows, areas);
  return { phrases: phrases.slice(0, limits.keptPhrasesMax), phones: phones.slice(0, limits.keptPhonesMax) };
}
