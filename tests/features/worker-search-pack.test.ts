// What a device keeps to search without a server: fetched once, not again while nothing is another; what was withdrawn goes at the
// next connection, whoever signs in next finds nothing of the last person, and a network that breaks loses nothing.
import { describe, expect, test, vi } from 'vitest';
import { type KeptPack, toKeptPack } from '#extension/bridge/search-pack.ts';
import { documentsPerCall, keepSearchPack, type SearchPackGround } from '#extension/worker/search-pack.ts';
import { limits } from '#shared/basics/limits.ts';
import type { PackedDocument, PackList } from '#shared/contract/search-pack.ts';

// Outside a browser the polyfill refuses to load; nothing here stores.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const friday = Date.parse('2026-11-20T11:00:00Z');
const evening = Date.parse('2026-11-20T19:00:00Z');
const document = (id: string, mark: string, kind: PackedDocument['kind'] = 'case-study') =>
  ({ id, mark, kind, title: `${id} ${mark}` }) as PackedDocument;

/** A device beside a server, on both of which a test may change something. */
function device({ nowMs = friday, kept = null as KeptPack | null } = {}) {
  const world = {
    nowMs,
    kept,
    personId: 'sarah' as string | null,
    shelf: [document('a', '1'), document('b', '1', 'service')],
    called: [] as string[],
    breaksAfter: Number.POSITIVE_INFINITY,
  };
  const markOf = () => world.shelf.map(({ id, mark }) => `${id}${mark}`).join(' ');
  const ground: SearchPackGround = {
    readPersonId: async () => world.personId,
    readList: async (have): Promise<PackList> => {
      world.called.push('list');
      const list = have === markOf() ? null : world.shelf.map(({ id, mark }) => ({ id, mark }));
      return { mark: markOf(), list, area: { id: 'area' as never, name: 'Harrowmere' }, isCut: false };
    },
    readPacked: async (ids) => {
      world.called.push(ids.join(','));
      if (world.called.filter((one) => one !== 'list').length > world.breaksAfter) throw new Error('gone');
      return world.shelf.filter(({ id }) => ids.includes(id));
    },
    read: async () => world.kept,
    write: async (pack) => {
      world.kept = structuredClone(pack);
    },
    drop: async () => {
      world.kept = null;
    },
    nowMs: () => world.nowMs,
  };
  const titles = () => world.kept?.documents.map(({ title }) => title);
  return { world, titles, keep: (why: Parameters<typeof keepSearchPack>[1]) => keepSearchPack(ground, why) };
}

async function filled(nowMs = friday) {
  const one = device({ nowMs });
  await one.keep('signed-in');
  one.world.called.length = 0;
  return one;
}

describe('the pack of the offline search', () => {
  test('is fetched whole once somebody has signed in, at any hour', async () => {
    const { world, titles, keep } = device();
    expect(await keep('signed-in')).toBe(true);
    expect(titles()).toEqual(['a 1', 'b 1']);
    expect(world.kept).toMatchObject({ personId: 'sarah', area: 'Harrowmere', heardMs: friday });
    expect(world.kept?.mark).not.toBe(null);
  });

  test('by day is not asked for again, in a quiet hour it is, and unchanged it is not sent', async () => {
    const { world, keep } = await filled();
    world.nowMs = friday + 3_600_000;
    expect(await keep('clock')).toBe(false);
    world.nowMs = friday + 11 * 3_600_000;
    expect(await keep('clock')).toBe(true);
    expect(world.called).toEqual(['list']);
    expect(world.kept?.heardMs).toBe(world.nowMs);
  });

  test('when the API is reached again what was withdrawn goes at once, and a case study that was written anew comes anew', async () => {
    const { world, titles, keep } = await filled();
    world.nowMs += 60_000;
    world.shelf = [document('b', '1', 'service')];
    expect(await keep('reached')).toBe(true);
    expect(titles()).toEqual(['b 1']);
    expect(world.called).toEqual(['list']);
    world.shelf = [document('a', '2'), document('b', '1', 'service')];
    await keep('reached');
    expect(titles()).toEqual(['a 2', 'b 1']);
  });

  test('a case study whose words changed is not shown as it was, even where the new words cannot be had', async () => {
    const { world, titles, keep } = await filled();
    world.shelf = [document('a', '2'), document('b', '2', 'service')];
    world.breaksAfter = 0;
    await expect(keep('reached')).rejects.toThrow('gone');
    // The service is still that service, and says of which day its words are.
    expect(titles()).toEqual(['b 1']);
    expect(world.kept).toMatchObject({ mark: null, heardMs: friday });
  });

  test('by day a little is fetched, at night the rest', async () => {
    const { world, titles, keep } = await filled();
    world.shelf = Array.from({ length: 120 }, (_, n) => document(`n${n}`, '1'));
    await keep('reached');
    expect(titles()?.length).toBe(documentsPerCall);
    world.nowMs = evening;
    await keep('clock');
    expect(titles()?.length).toBe(120);
    expect(world.kept?.mark).not.toBe(null);
  });

  test('a network that breaks half way keeps what came, and the next ring goes on', async () => {
    const { world, titles, keep } = device();
    world.shelf = Array.from({ length: 120 }, (_, n) => document(`n${n}`, '1'));
    world.breaksAfter = 1;
    await expect(keep('signed-in')).rejects.toThrow('gone');
    expect(titles()?.length).toBe(documentsPerCall);
    world.breaksAfter = Number.POSITIVE_INFINITY;
    world.nowMs = evening;
    await keep('clock');
    expect(titles()?.length).toBe(120);
  });

  test('of another person nothing stays', async () => {
    const { world, keep } = await filled();
    world.personId = 'ben';
    world.shelf = [];
    world.breaksAfter = 0;
    await keep('signed-in');
    expect(world.kept).toMatchObject({ personId: 'ben', documents: [] });
  });

  test('somebody who is not signed in asks nothing; a token that was renewed asks nothing again', async () => {
    const { world, keep } = await filled();
    expect(await keep('signed-in')).toBe(false);
    world.personId = null;
    world.nowMs += 48 * 3_600_000;
    expect(await keep('clock')).toBe(false);
    expect(world.called).toEqual([]);
  });

  test('asks for as much in one call as the contract lets through', () => {
    expect(documentsPerCall).toBe(limits.packedPerCallMax);
  });
});

test('what lies there in another shape is nothing', () => {
  for (const stored of [undefined, null, 'x', {}, { personId: 'sarah', heardMs: 1 }])
    expect(toKeptPack(stored)).toBe(null);
  const pack = toKeptPack({
    personId: 'sarah',
    heardMs: 1,
    documents: [null, 'x', {}, { id: 'a', mark: '1' }],
  });
  expect(pack).toMatchObject({ area: null, mark: null, isCut: false, lookedMs: 1, documents: [{ id: 'a' }] });
});
