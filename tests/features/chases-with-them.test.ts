// Several chases at one organisation: each names the others, so that one call or one message is enough.
import { expect, it } from 'vitest';
import { standChases } from '#tests/support/chases.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

const { at, create, read, change } = standChases();

it('a chase names one’s other open ones with the same organisation, the most urgent first, and nobody else’s', async () => {
  const { db } = at.server.core;
  await publishArea(db, at.place);
  const feedId = await addFeedRow(db, at.place);
  const service = async (name: string, organisation: string | null) => ({
    serviceId: await addService(db, at.place, { feedId, name, organisation }),
  });
  const debt = await service('Harbour Money Help', 'Harbour Trust');
  const walks = await service('Boathouse Walks', 'Harbour Trust');
  const club = await service('Lunch Club', null);
  const here = await create(debt);
  const later = await create({ ...walks, dueOn: '2026-12-02', ask: 'Is there a lift?' });
  const sooner = await create({ service: 'A new group', organisation: 'Harbour Trust', dueOn: '2026-11-23' });
  const closed = await create(debt);
  await change('closeChase', closed, { seenVersion: 1, outcome: 'helped' });
  const over = await create(debt);
  await change('sayState', over, { seenVersion: 1, state: 'ended' });
  await create(club);
  await create(debt, at.sarah);
  expect((await read(here)).withThem).toEqual([
    { id: sooner.id, reference: sooner.reference, ask: null, state: 'waiting', dueOn: '2026-11-23' },
    {
      id: later.id,
      reference: later.reference,
      ask: 'Is there a lift?',
      state: 'waiting',
      dueOn: '2026-12-02',
    },
  ]);
  // What is closed waits for nobody.
  expect((await read(closed)).withThem).toEqual([]);
});

it('a chase without an organisation or a service stands alone', async () => {
  const nowhere = { service: null, organisation: null };
  const one = await create(nowhere);
  await create(nowhere);
  expect((await read(one)).withThem).toEqual([]);
});
