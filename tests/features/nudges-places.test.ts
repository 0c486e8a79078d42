// Wherever a nudge leads, its link and its notice lead there: what the server names the extension reads, and the panel has such a place.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { placeLink } from '#api/features/nudges/links.ts';
import { placeOf } from '#api/features/nudges/places.ts';
import { askForPlace, onPlaceAsked } from '#extension/bridge/place-asked.ts';
import { readRoute } from '#extension/panel/app/routes.ts';
import { readPlaceLink } from '#extension/platform/place-link.ts';
import { nudgeKinds } from '#shared/basics/nudge-lists.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('#extension/platform/storage.ts', () => ({
  store: async (_area: string, key: string, value: unknown) => void stored.set(key, value),
  readStored: async (_area: string, key: string) => stored.get(key),
  forget: async (_area: string, key: string) => void stored.delete(key),
  watchStored: () => () => undefined,
}));
beforeEach(() => stored.clear());

const threadId = '0198f3a0-0000-7000-8000-000000000001';
const all = nudgeKinds.flatMap((kind) => [
  [kind, 'about a thread', placeOf({ kind, threadId, isOwn: false })] as const,
  [kind, 'about none', placeOf({ kind, threadId: null, isOwn: false })] as const,
  [kind, 'about one’s own request', placeOf({ kind, threadId: null, isOwn: true })] as const,
]);

describe('the place of a nudge', () => {
  it.each(all)('%s, %s: %s is read from its link, its notice and its address', async (_kind, _of, place) => {
    const link = placeLink('https://hub.example', place);
    expect(readPlaceLink(link)).toEqual({ origin: 'https://hub.example', place });
    await askForPlace(7, place);
    const heard = await new Promise<string>((resolve, reject) => {
      onPlaceAsked(7, resolve);
      // Whatever was stored has been read by then, and nothing was heard.
      setImmediate(() => reject(new Error('The panel was not told.')));
    });
    expect(heard).toBe(place);
    expect(readRoute(`#/${place}`)).not.toEqual(readRoute('#/'));
  });
});
