// What people type when they look for a service: slips, half words, other words for it, what a person said, a place.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Heard } from '#shared/contract/directory.ts';
import {
  add,
  admin,
  names,
  ok,
  openTown,
  place,
  sarah,
  search,
  server,
} from '#tests/support/directory-town.ts';
import { addFeedRow, addService } from '#tests/support/services.ts';

openTown();

const heard = async (words: string, more = {}) =>
  ((await search({ words, ...more })) as unknown as { heard: Heard }).heard;

describe('words of a search', () => {
  beforeEach(async () => {
    const at = (east: number) => ({ latitude: 51.45, longitude: -2.59 + east });
    await add({
      name: 'Welfare Desk',
      summary: 'Advice about benefits.',
      needs: ['benefits'],
      at: at(0.2),
      place: 'Ashcombe Hall',
    });
    await add({ name: 'Benefits Advice', summary: 'Forms and appeals.', needs: ['benefits'] });
    await add({ name: 'St Brannock Larder', summary: 'A food bank without vouchers.', needs: ['food-fuel'] });
    await add({ name: 'Safe at Home', summary: 'Support after domestic abuse.', needs: ['domestic-abuse'] });
    await add({ name: 'Carers’ Café', summary: 'Tea for those who look after somebody.', needs: ['carers'] });
    await add({ name: 'Walking Football', summary: 'Slow and friendly.', needs: ['physical-activity'] });
  });

  it('come first as they were typed', async () => {
    expect((await names({ words: 'benefits advice' }))[0]).toBe('Benefits Advice');
    expect((await search({ words: 'benefits advice' })).items[0]?.why).toContainEqual({
      kind: 'words',
      in: 'name',
      meets: 'typed',
    });
    expect(await names({ words: 'food bank' })).toEqual(['St Brannock Larder']);
    expect(await heard('food bank')).toEqual({
      guesses: [],
      leftOut: [],
      needs: [],
      area: null,
      place: null,
    });
  });

  it('are found with slips and without the marks of letters, and say so', async () => {
    expect((await names({ words: 'benifits advice' })).slice(0, 2).sort()).toEqual([
      'Benefits Advice',
      'Welfare Desk',
    ]);
    expect((await heard('benifits advice')).guesses).toContainEqual({
      typed: 'benifits',
      meant: ['benefits'],
      kind: 'spelling',
    });
    expect((await names({ words: 'carers cafe' }))[0]).toBe('Carers’ Café');
    expect((await names({ words: 'waking footbal' }))[0]).toBe('Walking Football');
  });

  it('are found by what a person said', async () => {
    const found = await search({ words: 'hubby hits me' });
    expect(found.items[0]?.name).toBe('Safe at Home');
    expect(found.items[0]?.why[0]).toMatchObject({ kind: 'words', meets: 'guess' });
    expect((await heard('hubby hits me')).guesses.map((one) => one.kind)).toContain('meaning');
  });

  it('name a place: what is nearest to it comes first, even where the service does not name it', async () => {
    await add({ name: 'Debt Desk Centre', at: { latitude: 51.45, longitude: -2.59 }, needs: ['money-debt'] });
    await add({ name: 'Debt Desk East', at: { latitude: 51.45, longitude: -2.4 }, needs: ['money-debt'] });
    expect(await names({ words: 'debt desk' })).toEqual(['Debt Desk Centre', 'Debt Desk East']);
    expect((await names({ words: 'debt desk ashcombe' })).slice(0, 2)).toEqual([
      'Debt Desk East',
      'Debt Desk Centre',
    ]);
    expect(await heard('debt desk ashcomb')).toMatchObject({ place: 'ashcombe', leftOut: [] });
    expect((await names({ words: 'benifits advice ashcombe' }))[0]).toBe('Welfare Desk');
  });

  it('name an area: its services are meant', async () => {
    const { db } = server.core;
    const other = { ...place, areaId: crypto.randomUUID() as typeof place.areaId };
    await db
      .insertInto('area')
      .values({
        community_id: place.communityId,
        area_id: other.areaId,
        slug: 'greywater',
        name: 'Greywater Bay',
      })
      .execute();
    await db
      .insertInto('area_directory')
      .values({
        community_id: place.communityId,
        area_id: other.areaId,
        published_at: new Date(0),
        latitude_micro: null,
        longitude_micro: null,
      })
      .execute();
    await addService(db, other, { feedId: await addFeedRow(db, other), name: 'Bay Food Bank' });
    expect(await names({ words: 'food bank greywater bay' })).toEqual(['Bay Food Bank']);
    expect(await names({ words: 'greywatr bay' })).toEqual(['Bay Food Bank']);
    expect((await heard('food bank greywater bay')).area?.name).toBe('Greywater Bay');
    // An area that was chosen is not changed by words.
    expect(await names({ words: 'bay', areaId: place.areaId })).toEqual([]);
    ok(
      await server
        .call('mutation', 'directory.publishArea', { areaId: other.areaId, isPublished: false }, admin)
        .then(() => ({ isOk: true, data: null })),
    );
  });

  it('that nobody knows are left out and told; nothing at all is found by them alone', async () => {
    expect((await names({ words: 'food bank qwxyzzy' }))[0]).toBe('St Brannock Larder');
    expect((await heard('food bank qwxyzzy')).leftOut).toEqual(['qwxyzzy']);
    expect(await names({ words: 'qwxyzzy' })).toEqual([]);
    expect(await heard('qwxyzzy')).toMatchObject({ leftOut: ['qwxyzzy'] });
  });

  it('page on through typed, guessed and only near, without losing or doubling one', async () => {
    for (let n = 0; n < 5; n++)
      await add({ name: `Benefits ${n}`, summary: n % 2 ? 'Advice.' : 'Forms.', needs: ['benefits'] });
    const whole = await names({ words: 'benefits advice', limit: 50 });
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await search({ words: 'benefits advice', limit: 2, ...(cursor ? { cursor } : {}) }, sarah);
      seen.push(...page.items.map((one) => one.name));
      cursor = page.next;
    } while (cursor);
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(seen.length);
    expect(whole.length).toBeGreaterThan(5);
  });
});
