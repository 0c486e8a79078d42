// What stripping must keep for somebody of this area (decision 9): services, places, roles and public numbers.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import type { keepList as contract } from '#shared/contract/directory.ts';
import { selectKept, selectKeptAreas } from './queries.ts';
import { readIdCursor } from './shapes.ts';

/** A phrase of one or two letters, or of figures alone, would keep what it must not. */
const isPhrase = (text: string | null): text is string => text !== null && /\p{L}{3}/u.test(text);

export async function keepList({ db, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const rows = await selectKept(db, peer, peer.areaId, readIdCursor(ask.cursor), ask.limit + 1);
  const shown = rows.slice(0, ask.limit);
  const areas = ask.cursor === undefined ? await selectKeptAreas(db, peer, peer.areaId) : [];
  const phrases = [
    ...areas.flatMap((one) => [one.area, one.name]),
    ...shown.flatMap((one) => [one.name, one.organisation, ...one.places, ...one.labels]),
  ];
  const phones = [
    ...areas.map((one) => one.phone),
    ...shown.flatMap((one) => [...one.phones, ...one.statedPhones]),
  ];
  return {
    phrases: [...new Set(phrases.filter(isPhrase))],
    phones: [...new Set(phones.filter((one) => one !== null))],
    next: rows.length > ask.limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
