// What a device keeps to search without a server: what its reader may find and nothing else, once; and what is no longer theirs goes.
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexServices } from '#api/features/directory/index.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { PackedCase, PackedDocument, PackedService, PackList } from '#shared/contract/search-pack.ts';
import { deedsOf, openLibrary } from '#tests/support/case-library.ts';
import { addCommunity, addPerson, after, type SignedIn } from '#tests/support/people.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

const at = openLibrary();
const { call, published } = deedsOf(at);

const asked = async <T>(path: string, input: object, who: SignedIn): Promise<T> => {
  const answer = await at.server.call<T>('query', path, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
};
const readPack = (who: SignedIn, have: string | null = null) =>
  asked<PackList>('search.readPack', { have }, who);
const readPacked = async (who: SignedIn, ids: string[]) =>
  (await asked<{ items: PackedDocument[] }>('search.readPacked', { ids }, who)).items;
const packOf = async (who: SignedIn) => {
  const ids = ((await readPack(who)).list ?? []).map(({ id }) => id);
  return ids.length === 0 ? [] : readPacked(who, ids);
};

async function addTown() {
  const { db } = at.server.core;
  await publishArea(db, at.place);
  const feedId = await addFeedRow(db, at.place, { name: 'Harrowmere feed' });
  const id = await addService(db, at.place, {
    feedId,
    name: 'Harbour Money Help',
    needs: ['money-debt'],
    phone: '01632 960188',
    days: ['MO'],
    capacity: 'waitlist',
  });
  while (await indexServices(db));
  return { feedId, id };
}

describe('the pack of a device', { timeout: 60_000 }, () => {
  it('holds what is needed to find and to read a case study and a service', async () => {
    const caseId = await published();
    const { id } = await addTown();
    const [story, service] = (await packOf(at.ben)) as [PackedCase, PackedService];
    // What was listed is what is given.
    expect([story.mark, service.mark]).toEqual((await readPack(at.ben)).list?.map(({ mark }) => mark));
    expect(story).toMatchObject({
      kind: 'case-study',
      id: caseId,
      title: 'A meter in debt, and heat the same day',
      learnt: 'The supplier has a duty here; charity comes second.',
      needs: ['food-fuel', 'money-debt'],
      credit: { name: at.sarah.name, organisation: 'Harrowmere PCN' },
      version: 1,
      reviewBy: '2027-11-20',
    });
    expect(story.steps.length).toBe(3);
    expect(story.about.slice(0, 2)).toEqual([
      ['food-fuel', 100],
      ['money-debt', 100],
    ]);
    expect(service).toMatchObject({
      kind: 'service',
      id,
      title: 'Harbour Money Help',
      phone: '01632 960188',
      capacity: 'waitlist',
      capacityOn: '2026-11-20',
      source: 'Harrowmere feed',
    });
    expect(service.times[0]).toMatchObject({ day: 'MO', opensAt: '10:00', closesAt: '15:00' });
    // What is a person's own stays with the person: the pack is everybody's.
    expect(JSON.stringify([story, service])).not.toMatch(/isSaved|isMine|personId/);
  });

  it('is not sent again while nothing is another, and says what is', async () => {
    const caseId = await published();
    await addTown();
    const first = await readPack(at.ben);
    expect(await readPack(at.ben, first.mark)).toMatchObject({ mark: first.mark, list: null });
    expect(first.list?.length).toBe(2);
    await call('withdraw', { caseId, reason: 'out-of-date' }, at.sarah);
    const next = await readPack(at.ben, first.mark);
    expect(next.list?.map(({ id }) => id)).not.toContain(caseId);
    expect(next.list?.length).toBe(1);
    expect(await readPacked(at.ben, [caseId])).toEqual([]);
  });

  it('has another mark for a service that filled up, and says by whose word', async () => {
    const { id } = await addTown();
    const [before] = (await readPack(at.ben)).list ?? [];
    at.server.setNow(after(60_000));
    const said = { serviceId: id, key: randomUUID(), capacity: 'no-capacity' };
    expect(await at.server.call('mutation', 'directory.stateService', said, at.sarah)).toMatchObject({
      isOk: true,
    });
    expect(await readPacked(at.ben, [id])).toMatchObject([
      { capacity: 'no-capacity', capacityByRole: 'member' },
    ]);
    const [now] = (await readPack(at.ben)).list ?? [];
    expect(now?.id).toBe(before?.id);
    expect(now?.mark).not.toBe(before?.mark);
  });

  it('holds the services of the reader’s own area alone, and none where they have no area or it is not published', async () => {
    const { db } = at.server.core;
    const { id } = await addTown();
    const elsewhere = randomUUID() as AreaId;
    await db
      .insertInto('area')
      .values({
        community_id: at.place.communityId,
        area_id: elsewhere,
        slug: 'elsewhere',
        name: 'Elsewhere',
        deprivation_decile: null,
      })
      .execute();
    const far = await addPerson(db, { ...at.place, areaId: elsewhere }, 'Noor Castell');
    const roaming = await addPerson(db, { ...at.place, areaId: null as never }, 'Idris Fane');
    for (const who of [far, roaming]) {
      expect((await readPack(who)).area).toBe(null);
      expect(await packOf(who)).toEqual([]);
      expect(await readPacked(who, [id])).toEqual([]);
    }
    expect((await readPack(at.ben)).area?.id).toBe(at.place.areaId);
    await db
      .updateTable('area_directory')
      .set({ published_at: null })
      .where('area_id', '=', at.place.areaId)
      .execute();
    expect(await packOf(at.ben)).toEqual([]);
  });

  it('holds nothing of another community, no thread, no draft, and no name of who wrote anonymously', async () => {
    const { db } = at.server.core;
    const stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh');
    const caseId = await published(at.sarah, {}, true);
    await deedsOf(at).written(at.ben, { title: 'Still being written' });
    await addTown();
    expect(await packOf(stranger)).toEqual([]);
    expect(await readPacked(stranger, [caseId])).toEqual([]);
    const told = JSON.stringify(await packOf(at.ben));
    for (const secret of [at.sarah.name, at.sarah.personId, 'Still being written'])
      expect(told).not.toContain(secret);
    expect(((await packOf(at.ben))[0] as PackedCase).credit).toBe(null);
  });

  it('loses a case study and a service that were withdrawn before anybody told the index', async () => {
    const { db } = at.server.core;
    const caseId = await published();
    const { id } = await addTown();
    await db.updateTable('service').set({ withdrawn_at: new Date() }).where('service_id', '=', id).execute();
    await db
      .updateTable('case_study')
      .set({ state: 'withdrawn', withdrawn_at: new Date(), withdrawn_reason: 'unsafe' })
      .where('case_id', '=', caseId)
      .execute();
    expect(await packOf(at.ben)).toEqual([]);
  });

  it('of a large area takes of every need the first, and says that there is more', async () => {
    const { db } = at.server.core;
    const { feedId } = await addTown();
    for (let n = 0; n < limits.packedServicesMax; n++)
      await addService(db, at.place, { feedId, name: `Pantry ${n}`, needs: ['food-fuel'] });
    while (await indexServices(db));
    const { list, isCut } = await readPack(at.ben);
    expect(isCut).toBe(true);
    expect(list?.length).toBe(limits.packedServicesMax);
    const first = await readPacked(
      at.ben,
      (list ?? []).slice(0, 2).map(({ id }) => id),
    );
    expect(first.map(({ needs }) => needs[0]).sort()).toEqual(['food-fuel', 'money-debt']);
    expect(gzipSync(JSON.stringify(list)).length).toBeLessThan(20_000);
  });
});
