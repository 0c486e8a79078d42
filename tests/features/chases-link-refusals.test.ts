// Where the link refuses, each time with a page and a way on; and what an organisation says of itself, for the next worker.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { formOf, standChases } from '#tests/support/chases.ts';
import { after as later, noon } from '#tests/support/people.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

const { at, ask, change, get, linked, linkOf, post, read, say } = standChases();

describe('a refusal', () => {
  it('meets a form that we did not draw, of another link, or of yesterday; what was chosen stays', async () => {
    const { chase, path } = await linked();
    const other = await linked();
    const form = formOf((await get(path)).body);
    const theirs = formOf((await get(other.path)).body);
    for (const mark of ['', 'x.1.y', theirs, `${form}x`]) {
      const refused = await post(path, { form: mark, state: 'ended' });
      expect(refused.statusCode).toBe(422);
      expect(refused.body).toContain('Nothing was sent yet');
      expect(refused.body).toContain('value="ended" checked');
    }
    at.server.setNow(later(25 * 3_600_000));
    const old = await post(path, { form, state: 'ended' });
    expect(old.body).toContain('Nothing was sent yet');
    // The page that comes back has a fresh mark: once more is enough.
    expect((await post(path, { form: formOf(old.body), state: 'ended' })).statusCode).toBe(303);
    expect((await read(chase)).state).toBe('ended');
  });

  it('meets a form sent from another website', async () => {
    const { chase, path } = await linked();
    const form = formOf((await get(path)).body);
    const refused = await post(path, { form, state: 'ended' }, { 'sec-fetch-site': 'cross-site' });
    expect(refused.statusCode).toBe(403);
    expect((await read(chase)).version).toBe(1);
  });

  it('meets a link that never was, was taken back, has run out, or whose chase is closed', async () => {
    const never = await get(`/handover/${'x'.repeat(43)}`);
    expect([never.statusCode, /does not work/.test(never.body)]).toEqual([404, true]);
    expect((await get('/handover/short')).statusCode).toBe(404);

    const revoked = await linked();
    const form = formOf((await get(revoked.path)).body);
    await ask('chases.revokeLink', { chaseId: revoked.chase.id });
    expect((await get(revoked.path)).statusCode).toBe(410);
    expect((await post(revoked.path, { form, state: 'ended' })).statusCode).toBe(410);
    const { url } = await ask<{ url: string }>('chases.openLink', { chaseId: revoked.chase.id });
    expect(new URL(url).pathname).not.toBe(revoked.path);

    const closed = await linked();
    const open = formOf((await get(closed.path)).body);
    await ask('chases.closeChase', {
      key: randomUUID(),
      chaseId: closed.chase.id,
      seenVersion: 1,
      outcome: 'helped',
    });
    expect((await get(closed.path)).body).toContain('This referral is closed');
    expect((await post(closed.path, { form: open, state: 'ended' })).statusCode).toBe(410);

    const old = await linked();
    at.server.setNow(later(181 * 86_400_000));
    expect((await get(old.path)).body).toContain('This link has run out');
  });

  it('meets whoever knocks too often: with wrong links sooner, and an answer a few times a minute', async () => {
    const { path } = await linked();
    const codes: number[] = [];
    for (let i = 0; i < 22; i++)
      codes.push((await get(`/handover/${String(i).padStart(43, 'z')}`)).statusCode);
    expect([codes[0], codes.at(-1)]).toEqual([404, 429]);
    at.server.core.rates.clear();
    const form = formOf((await get(path)).body);
    const answers: number[] = [];
    for (let i = 0; i < 14; i++) answers.push((await post(path, { form, state: 'received' })).statusCode);
    expect([answers[0], answers.at(-1)]).toEqual([303, 429]);
  });
});

describe('at the same time', () => {
  it('the worker closes it while the organisation answers: one is first, and neither is half done', async () => {
    for (let i = 0; i < 5; i++) {
      const { chase, path } = await linked();
      const form = formOf((await get(path)).body);
      const [answer, closed] = await Promise.all([
        post(path, { form, state: 'started' }),
        change('closeChase', chase, { seenVersion: 1, outcome: 'helped' }).catch(
          (error: Error) => error.message,
        ),
      ]);
      const now = await read(chase);
      if (typeof closed === 'string') {
        expect([closed, answer.statusCode, now.state]).toEqual(['changed-elsewhere', 303, 'started']);
      } else expect([answer.statusCode, now.state, now.outcome]).toEqual([410, 'ended', 'helped']);
      expect(now.events.map((event) => event.number)).toEqual(
        now.events.map((_, at) => now.events.length - at),
      );
    }
  });

  it('a link that is used like a machine is used up, and the life of the chase stays bounded', async () => {
    const { chase, path } = await linked();
    await sql`update chase set last_number = 500 where chase_id = ${chase.id}`.execute(at.server.core.db);
    expect((await say(path, { state: 'received' })).statusCode).toBe(429);
    expect((await read(chase)).version).toBe(1);
  });
});

describe('what the organisation says of itself', () => {
  it('reaches the next worker at once: full, by the organisation itself, and the open alternative beside it', async () => {
    const { db } = at.server.core;
    await publishArea(db, at.place);
    const feedId = await addFeedRow(db, at.place);
    const lunch = await addService(db, at.place, {
      feedId,
      name: 'Alderbrook Lunch Club',
      needs: ['loneliness'],
    });
    const choir = await addService(db, at.place, {
      feedId,
      name: 'Fern Street Choir',
      needs: ['loneliness'],
      capacity: 'capacity',
    });
    const chase = await ask('chases.createChase', {
      chaseId: randomUUID(),
      need: 'loneliness',
      serviceId: lunch,
      service: 'another name that is dropped',
      source: { kind: 'service', id: lunch },
      dueOn: '2026-11-27',
    });
    expect(chase).toMatchObject({ service: 'Alderbrook Lunch Club', organisation: 'Harbour Trust' });
    const path = await linkOf(chase);
    const form = formOf((await get(path)).body);
    const full = { form, state: 'cannot-help', reason: 'full', capacity: 'no-capacity', waitMin: '8' };
    await post(path, full);
    await post(path, full);
    const known = await at.server.call<{
      capacity: string;
      waitMinWeeks: number;
      statements: { byRole: string; byOrganisation: string | null; isMine: boolean }[];
      alternatives: { id: string }[];
    }>('query', 'directory.readService', { serviceId: lunch }, at.sarah);
    if (!known.isOk) throw new Error(known.refusal);
    expect(known.data).toMatchObject({ capacity: 'no-capacity', waitMinWeeks: 8 });
    expect(known.data.statements).toHaveLength(1);
    expect(known.data.statements[0]).toMatchObject({ byRole: 'organisation', isMine: false });
    expect(known.data.alternatives.map((one) => one.id)).toEqual([choir]);
  });

  it('a service that its feed dropped keeps its chase, its name and its link', async () => {
    const { db } = at.server.core;
    await publishArea(db, at.place);
    const serviceId = await addService(db, at.place, {
      feedId: await addFeedRow(db, at.place),
      name: 'Harbour Shed',
    });
    const chase = await ask('chases.createChase', {
      chaseId: randomUUID(),
      need: 'loneliness',
      serviceId,
      source: { kind: 'service', id: serviceId },
      dueOn: '2026-11-27',
    });
    await sql`update service set withdrawn_at = ${noon} where service_id = ${serviceId}`.execute(db);
    const path = await linkOf(chase);
    expect((await get(path)).body).toContain('Harbour Shed');
    expect((await say(path, { state: 'ended', capacity: 'no-capacity' })).statusCode).toBe(303);
    expect(await read(chase)).toMatchObject({ state: 'ended', service: 'Harbour Shed' });
  });
});

it('another service may be named by an organisation, though it bears a person’s name; a person may not', async () => {
  const { db } = at.server.core;
  await publishArea(db, at.place);
  const feedId = await addFeedRow(db, at.place);
  await addService(db, at.place, { feedId, name: 'Maggie Oldham Shed' });
  const no = { state: 'cannot-help', reason: 'full' };
  const { path } = await linked();
  const refused = await say(path, { ...no, words: 'Try Maggie Oldham Shed, and ask for Margaret Thompson.' });
  expect([refused.statusCode, /Take out what could identify/.test(refused.body)]).toEqual([422, true]);
  expect((await say(path, { ...no, words: 'Try Maggie Oldham Shed on Mondays.' })).statusCode).toBe(303);
});
