// Chases once they are closed: kept as long as the community says and no longer, taken along by their worker, and figures for those
// who run the community. And what a chase of a crisis step keeps.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forgetChases } from '#api/features/chases/index.ts';
import type { Chase, ChaseInFull } from '#shared/contract/chases.ts';
import { standChases } from '#tests/support/chases.ts';
import { addPerson, after as later, noon } from '#tests/support/people.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

const { at, ask, create, read, change, list, get, linkOf } = standChases();
const dayMs = 86_400_000;
const close = (chase: Chase, more = {}) =>
  change('closeChase', chase, {
    seenVersion: chase.version,
    outcome: 'helped',
    barriers: ['transport'],
    ...more,
  });
const admin = () => addPerson(at.server.core.db, at.place, 'Ada Min', { roles: ['administrator'] });
const forget = (now: Date) => forgetChases(at.server.core.db, now);
const trail = async () =>
  (
    await at.server.core.db
      .selectFrom('audit_entry')
      .select(['deed', 'detail', 'actor_id as actorId'])
      .where('community_id', '=', at.place.communityId)
      .orderBy('seq')
      .execute()
  ).map(({ detail, ...entry }) => ({ ...entry, detail: JSON.parse(detail) as object }));

describe('closed chases', () => {
  it('are deleted with their life and their link when the community has kept them long enough, and counted in the trail', async () => {
    const chase = await create();
    const path = await linkOf(chase);
    const open = await create();
    await close(chase);
    await forget(later(364 * dayMs));
    expect((await list('closed')).items).toHaveLength(1);
    await forget(later(367 * dayMs));
    expect((await list('closed')).items).toEqual([]);
    await expect(read(chase)).rejects.toThrow('not-found');
    expect((await get(path)).statusCode).toBe(404);
    expect((await read(open)).id).toBe(open.id);
    const { db } = at.server.core;
    for (const table of ['chase_event', 'chase_check', 'chase_link'] as const)
      expect(
        await db.selectFrom(table).select('chase_id').where('chase_id', '=', chase.id).execute(),
      ).toEqual([]);
    expect((await trail()).at(-1)).toMatchObject({
      deed: 'chases-forgotten',
      actorId: null,
      detail: { chases: 1, nicknameKeys: 0 },
    });
    // Nothing more to do, nothing more in the trail.
    const before = (await trail()).length;
    await forget(later(368 * dayMs));
    expect(await trail()).toHaveLength(before);
  });

  it('are kept while a benefit check is still to come, and a month longer where nobody made it', async () => {
    const ada = await admin();
    await ask('chases.setKeeping', { months: 3 }, ada);
    const chase = await create();
    await close(chase);
    await change('planChecks', chase, { checks: ['9-12-months'] });
    await forget(later(200 * dayMs));
    const { checks } = await read(chase);
    const due = Date.parse(checks[0]?.dueOn ?? '');
    await forget(new Date(due + 20 * dayMs));
    expect((await read(chase)).id).toBe(chase.id);
    await forget(new Date(due + 40 * dayMs));
    await expect(read(chase)).rejects.toThrow('not-found');
  });

  it('are kept as long as the administrator says, within bounds; others may neither say nor see it', async () => {
    const ada = await admin();
    expect(await ask('chases.readKeeping', {}, ada)).toEqual({ months: 12, old: 0 });
    at.server.setNow(later(-100 * dayMs));
    await close(await create());
    at.server.setNow(noon);
    expect(await ask('chases.setKeeping', { months: 3 }, ada)).toEqual({ months: 3, old: 1 });
    for (const months of [2, 85, 3.5])
      await expect(ask('chases.setKeeping', { months }, ada)).rejects.toThrow('malformed');
    await expect(ask('chases.setKeeping', { months: 6 })).rejects.toThrow('not-allowed');
    await expect(ask('chases.readTotals', {})).rejects.toThrow('not-allowed');
    const deeds = await trail();
    expect(deeds.filter(({ deed }) => deed === 'chase-keeping-set')).toMatchObject([
      { detail: { months: 3 } },
    ]);
    expect(deeds.at(-1)).toMatchObject({ deed: 'act-refused', detail: { procedure: 'chases.readTotals' } });
  });

  it('take the key of the nicknames with them when no chase is left and nobody holds it in memory', async () => {
    const { db } = at.server.core;
    await ask('chases.readNicknameKey', {});
    await close(await create());
    const seeds = () =>
      db.selectFrom('nickname_seed').select('seed').where('person_id', '=', at.ben.personId).execute();
    await forget(later(400 * dayMs));
    // Signed in still: the key may be in use.
    expect(await seeds()).toHaveLength(1);
    await db
      .updateTable('session')
      .set({ ended_at: later(400 * dayMs) })
      .where('person_id', '=', at.ben.personId)
      .execute();
    await forget(later(401 * dayMs));
    expect(await seeds()).toEqual([]);
  });
});

describe('taking chases along', () => {
  type File = { fileName: string; mediaType: string; text: string; chases: number; isWhole: boolean };

  it('gives a worker every own chase and nobody else’s, as data and as a table', async () => {
    const one = await create({ ask: 'Is there room on Tuesday, or "soon"?' });
    await close(await create({ service: '=HYPERLINK("https://example.org")' }));
    await create({ service: 'Of Sarah' }, at.sarah);
    const json = await ask<File>('chases.exportChases', { format: 'json' });
    expect(json).toMatchObject({ fileName: 'chases-2026-11-20.json', chases: 2, isWhole: true });
    const rows = JSON.parse(json.text) as ChaseInFull[];
    expect(rows.map((row) => row.reference)).toContain(one.reference);
    expect(json.text).not.toContain('Of Sarah');
    const csv = await ask<File>('chases.exportChases', { format: 'csv' });
    expect(csv.mediaType).toBe('text/csv; charset=utf-8');
    const lines = csv.text.split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFreference,need,service,/);
    expect(lines).toHaveLength(4);
    expect(csv.text).toContain('"Is there room on Tuesday, or ""soon""?"');
    // A spreadsheet must not work out what somebody typed.
    expect(csv.text).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect((await trail()).at(-1)).toMatchObject({
      deed: 'chases-exported',
      detail: { chases: 2, format: 'csv' },
    });
  });

  it('shows administrators figures and no chase', async () => {
    const ada = await admin();
    await create({ ask: 'Is there room?' });
    await close(await create());
    const totals = await ask<Record<string, unknown>>('chases.readTotals', {}, ada);
    expect(totals).toMatchObject({ open: 1, closed: 1 });
    expect(totals.outcomes).toContainEqual({ outcome: 'helped', chases: 1 });
    expect(totals.barriers).toContainEqual({ barrier: 'transport', chases: 1 });
    expect(JSON.stringify(totals)).not.toMatch(/PH-|room|Alderbrook/);
    await expect(ask('chases.exportChases', { format: 'json' }, ada)).rejects.toThrow('not-allowed');
  });
});

describe('support that goes on', () => {
  it('is not asked about again before the day that the worker chose', async () => {
    const chase = await create();
    await change('sayState', chase, { seenVersion: 1, state: 'started' });
    at.server.setNow(later(90 * dayMs));
    expect((await read(chase)).isStepDownDue).toBe(true);
    const on = await change('carryOn', chase, { weeks: 6 });
    // It was overdue by then; now the chase itself waits for that day.
    expect(on).toMatchObject({
      isStepDownDue: false,
      carryOnUntil: '2027-04-01',
      dueOn: '2027-04-01',
      standsIn: 'waiting',
    });
    expect(on.events[0]).toMatchObject({ kind: 'planned', dueOn: '2027-04-01' });
    at.server.setNow(later(131 * dayMs));
    expect((await read(chase)).isStepDownDue).toBe(false);
    at.server.setNow(later(133 * dayMs));
    expect((await read(chase)).isStepDownDue).toBe(true);
    const closed = await close(await read(chase));
    await expect(change('carryOn', closed, { weeks: 6 })).rejects.toThrow('chase-closed');
  });
});

it('a chase of a crisis step keeps the local service that the step named', async () => {
  const { db } = at.server.core;
  await publishArea(db, at.place);
  const feedId = await addFeedRow(db, at.place);
  const serviceId = await addService(db, at.place, {
    feedId,
    name: 'Safe at Home',
    organisation: 'Harbour Trust',
  });
  const chase = await create({
    need: 'domestic-abuse',
    serviceId,
    service: 'As the pack calls it',
    source: { kind: 'step', id: 'domestic-abuse-safety' },
    dueOn: '2026-11-21',
  });
  expect(chase).toMatchObject({
    serviceId,
    service: 'Safe at Home',
    organisation: 'Harbour Trust',
    source: { kind: 'step', id: 'domestic-abuse-safety' },
    // A Saturday is not refused.
    dueOn: '2026-11-23',
  });
  // A service that this community does not know: the panel sends it again by its name alone.
  await expect(create({ serviceId: randomUUID() })).rejects.toThrow('not-found');
});
