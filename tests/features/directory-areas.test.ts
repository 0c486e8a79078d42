// An area: whom to call, when it may be published, what it lacks.
import { describe, expect, it } from 'vitest';
import {
  add,
  admin,
  manager,
  ok,
  openTown,
  type Page,
  place,
  sarah,
  server,
} from '#tests/support/directory-town.ts';
import { addPerson, type SignedIn } from '#tests/support/people.ts';
import { dutyLines } from '#tests/support/services.ts';

openTown();

describe('an area', () => {
  const contacts = (list: unknown[], who = admin) =>
    server.call('mutation', 'directory.setAreaContacts', { areaId: place.areaId, contacts: list }, who);
  const publish = (isPublished: boolean) =>
    server.call('mutation', 'directory.publishArea', { areaId: place.areaId, isPublished }, admin);

  it('is never published without whom to call, and never loses them while it is', async () => {
    expect(await contacts(dutyLines.slice(1))).toMatchObject({ refusal: 'area-incomplete' });
    ok(await publish(false));
    for (let n = 0; n < dutyLines.length; n++) {
      expect(await contacts(dutyLines.filter((_, at) => at !== n))).toMatchObject({
        data: { isComplete: false },
      });
      expect(await publish(true)).toMatchObject({ refusal: 'area-incomplete' });
    }
    expect(await contacts([...dutyLines, dutyLines[0]])).toMatchObject({ refusal: 'malformed' });
    expect(await contacts(dutyLines)).toMatchObject({ data: { isComplete: true } });
    ok(await publish(true));
    const trail = await server.core.db
      .selectFrom('audit_entry')
      .select('deed')
      .where('community_id', '=', place.communityId)
      .orderBy('seq')
      .execute();
    expect(trail.map((one) => one.deed)).toEqual([
      'area-unpublished',
      ...dutyLines.map(() => 'area-contacts-set'),
      'area-contacts-set',
      'area-published',
    ]);
  });

  it('tells its own workers whom to call even before it is published, and others only after', async () => {
    ok(await publish(false));
    const readArea = (ask: object, who: SignedIn) =>
      server.call<{ contacts: unknown[] }>('query', 'directory.readArea', ask, who);
    expect(ok(await readArea({}, sarah))).toMatchObject({ isMine: true, isPublished: false });
    expect(ok(await readArea({}, sarah)).contacts).toHaveLength(5);
    const away = await addPerson(server.core.db, { ...place, areaId: null as never }, 'Ann Away');
    expect(await readArea({ areaId: place.areaId }, away)).toMatchObject({ refusal: 'not-found' });
    ok(await publish(true));
    expect(ok(await readArea({ areaId: place.areaId }, away)).contacts).toHaveLength(5);
    expect(await readArea({}, away)).toMatchObject({ refusal: 'not-found' });
  });

  it('lists what it lacks, for those who plan', async () => {
    await add({ needs: ['housing'], capacity: 'capacity' });
    await add({ needs: ['carers'], capacity: 'no-capacity' });
    await add({ needs: ['transport'] });
    type Gap = { need: string; services: number; open: number; unknown: number };
    const gaps = async (ask = {}) =>
      ok(
        await server.call<Page<Gap>>(
          'query',
          'directory.areaGaps',
          { areaId: place.areaId, limit: 50, ...ask },
          manager,
        ),
      );
    const { items } = await gaps();
    expect(items.find((one) => one.need === 'housing')).toBeUndefined();
    expect(items.find((one) => one.need === 'carers')).toEqual({
      need: 'carers',
      services: 1,
      open: 0,
      unknown: 0,
    });
    expect(items.find((one) => one.need === 'transport')).toMatchObject({ unknown: 1 });
    expect(items.find((one) => one.need === 'gambling')).toMatchObject({ services: 0 });
    const first = await gaps({ limit: 3 });
    expect((await gaps({ limit: 50, cursor: first.next })).items).toEqual(items.slice(3));
  });
});
