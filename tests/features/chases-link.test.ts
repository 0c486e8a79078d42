// The link by which a community organisation answers: read and written as a browser without JavaScript does it.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Log } from '#api/log.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import {
  addCommunity,
  addPerson,
  addSession,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

let server: TestServer;
let place: Place;
let ben: SignedIn;
const logged: string[] = [];

beforeAll(async () => {
  const write = (...said: unknown[]) => void logged.push(JSON.stringify(said));
  const log: Log = { info: write, warn: write, error: write };
  server = await openTestServer({ log });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  server.core.rates.clear();
  const { db } = server.core;
  place = await addCommunity(db);
  const person = await addPerson(db, place, 'Ben Adeyemi');
  // Signed in for a year: these tests move the clock.
  const far = later(365 * 86_400_000);
  ben = { ...person, ...(await addSession(db, person, noon, { endsAt: far, expiresAt: far })) };
});

async function ask<T = ChaseInFull>(path: string, input: object): Promise<T> {
  const answer = await server.call<T>(/read/.test(path) ? 'query' : 'mutation', path, input, ben);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
const create = () =>
  ask('chases.createChase', {
    chaseId: randomUUID(),
    need: 'domestic-abuse',
    service: 'Alderbrook <b>Lunch</b> & Friends',
    ask: 'Is there a place on Thursday?',
    source: { kind: 'blank', id: null },
    dueOn: '2026-11-27',
  });
const read = (chase: ChaseInFull) => ask('chases.readChase', { chaseId: chase.id });

async function linked() {
  const chase = await create();
  const { url } = await ask<{ url: string }>('chases.openLink', { chaseId: chase.id });
  return { chase, path: new URL(url).pathname };
}
const get = (path: string, headers = {}) => server.app.inject({ method: 'GET', url: path, headers });
const formOf = (body: string) => body.match(/name="form" value="([^"]+)"/)?.[1] ?? '';
const post = (path: string, fields: Record<string, string>, headers = {}) =>
  server.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const say = async (path: string, fields: Record<string, string>) =>
  post(path, { form: formOf((await get(path)).body), ...fields });

describe('the page', () => {
  it('shows the service, the reference and the organisation of the worker, and nothing else', async () => {
    const { chase, path } = await linked();
    const { statusCode, body, headers } = await get(path);
    expect(statusCode).toBe(200);
    expect(body).toContain(chase.reference);
    expect(body).toContain('Harrowmere PCN');
    expect(body).toContain('Alderbrook &lt;b&gt;Lunch&lt;/b&gt; &amp; Friends');
    for (const secret of ['Ben', 'Adeyemi', 'abuse', 'Thursday', ben.personId, chase.id])
      expect(body).not.toContain(secret);
    expect(body).not.toMatch(/<script|src=|href="http/);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*form-action 'self'/);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('is 256 bits that nobody can guess, at rest as a digest alone', async () => {
    const { path } = await linked();
    const token = path.split('/').at(-1) as string;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const { rows } = await sql<{
      row: string;
    }>`select row_to_json(chase_link)::text as row from chase_link`.execute(server.core.db);
    for (const { row } of rows) expect(row).not.toContain(token);
    expect(logged.join('\n')).not.toContain(token);
  });

  it('changes nothing when it is read, by a person, a scanner, or with HEAD', async () => {
    const { chase, path } = await linked();
    const before = await read(chase);
    for (let i = 0; i < 5; i++) await get(`${path}?sent&state=ended`);
    await server.app.inject({ method: 'HEAD', url: path });
    expect(await read(chase)).toEqual(before);
  });

  it('is the same link when it is asked for again', async () => {
    const { chase, path } = await linked();
    const { url } = await ask<{ url: string }>('chases.openLink', { chaseId: chase.id });
    expect(new URL(url).pathname).toBe(path);
  });
});

describe('an answer', () => {
  it('reaches the worker, with capacity and wait, and a reload sends nothing again', async () => {
    const { chase, path } = await linked();
    const answer = await say(path, {
      state: 'first-contact',
      capacity: 'waitlist',
      waitMin: '2',
      waitMax: '6',
    });
    expect(answer.statusCode).toBe(303);
    const thanks = await get(answer.headers.location as string);
    expect(thanks.body).toContain('Thank you');
    expect(thanks.body).toContain('First contact made');
    const now = await read(chase);
    expect(now).toMatchObject({
      state: 'first-contact',
      version: 2,
      isSaidByOrganisation: true,
      capacity: 'waitlist',
      waitMinWeeks: 2,
      waitMaxWeeks: 6,
    });
    expect(now.events[0]).toMatchObject({ kind: 'said', isByOrganisation: true, state: 'first-contact' });
  });

  it('sent twice is one, and another answer from the same page is another', async () => {
    const { chase, path } = await linked();
    const form = formOf((await get(path)).body);
    const both = await Promise.all([
      post(path, { form, state: 'received' }),
      post(path, { form, state: 'received' }),
    ]);
    expect(both.map((one) => one.statusCode)).toEqual([303, 303]);
    expect((await read(chase)).version).toBe(2);
    // Back, another choice, send.
    await post(path, { form, state: 'started' });
    expect(await read(chase)).toMatchObject({ version: 3, state: 'started' });
  });

  it('that ends it waits for the word of the worker, and can still be put right', async () => {
    const { chase, path } = await linked();
    await say(path, { state: 'ended' });
    expect(await read(chase)).toMatchObject({ state: 'ended', closedAt: null, standsIn: 'today' });
    await say(path, { state: 'started' });
    expect(await read(chase)).toMatchObject({ state: 'started', standsIn: 'waiting' });
  });

  it('that they cannot help needs its reason, and keeps their words', async () => {
    const { chase, path } = await linked();
    const without = await say(path, { state: 'cannot-help', words: 'We open again in spring.' });
    expect(without.statusCode).toBe(422);
    expect(without.body).toContain('Choose why you cannot help');
    expect(without.body).toContain('We open again in spring.');
    expect(without.body).toContain('id="state-cannot-help" name="state" value="cannot-help" checked');
    await say(path, { state: 'cannot-help', reason: 'full', words: 'We open again in spring.' });
    expect(await read(chase)).toMatchObject({ cannotHelp: 'full', words: 'We open again in spring.' });
  });

  it.each([
    ['a number', 'Her number is 943 476 5919'],
    ['a telephone', 'We rang 07700 900123 twice'],
    ['a name with a title', 'Mrs Smith did not answer'],
    ['a bare name', 'Margaret Thompson did not answer'],
    ['an address', 'Nobody at 12 Mill Lane, LS1 4AB'],
  ])('that names a person is refused with words, and nothing is lost: %s', async (_what, words) => {
    const { chase, path } = await linked();
    const refused = await say(path, {
      state: 'cannot-help',
      reason: 'could-not-reach',
      words,
      capacity: 'no-capacity',
      waitMin: '3',
    });
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('Take out what could identify a person');
    expect(refused.body).toContain(words);
    expect(refused.body).toContain('value="no-capacity" checked');
    expect(refused.body).toContain('value="3"');
    expect(await read(chase)).toMatchObject({ state: 'waiting', version: 1, words: null });
    expect(logged.join('\n')).not.toContain(words);
  });

  it.each([
    [{}, 'Choose what has happened'],
    [{ state: 'cancelled' }, 'Choose what has happened'],
    [{ state: 'received', waitMin: 'soon' }, 'whole number'],
    [{ state: 'received', waitMin: '9', waitMax: '2' }, 'must not be shorter'],
    [{ state: 'received', waitMax: '999' }, 'whole number'],
    [{ state: 'cannot-help', reason: 'full', words: 'a '.repeat(400) }, 'characters or fewer'],
  ])('that cannot be read says where and why: %o', async (fields, words) => {
    const { chase, path } = await linked();
    const refused = await say(path, fields as Record<string, string>);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain(words);
    expect(refused.body).toContain('There is a problem');
    expect((await read(chase)).version).toBe(1);
  });
});

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
    server.setNow(later(25 * 3_600_000));
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
    server.setNow(later(181 * 86_400_000));
    expect((await get(old.path)).body).toContain('This link has run out');
  });

  it('meets whoever knocks too often: with wrong links sooner, and an answer a few times a minute', async () => {
    const { path } = await linked();
    const codes: number[] = [];
    for (let i = 0; i < 22; i++)
      codes.push((await get(`/handover/${String(i).padStart(43, 'z')}`)).statusCode);
    expect([codes[0], codes.at(-1)]).toEqual([404, 429]);
    server.core.rates.clear();
    const form = formOf((await get(path)).body);
    const answers: number[] = [];
    for (let i = 0; i < 14; i++) answers.push((await post(path, { form, state: 'received' })).statusCode);
    expect([answers[0], answers.at(-1)]).toEqual([303, 429]);
  });
});

it('the door that is opened and shut stands in the trail, without its token', async () => {
  const { chase, path } = await linked();
  await ask('chases.revokeLink', { chaseId: chase.id });
  const { rows } = await sql<{
    deed: string;
    all: string;
  }>`select deed, row_to_json(audit_entry)::text as "all"
    from audit_entry where subject_id = ${chase.id} order by seq`.execute(server.core.db);
  expect(rows.map((row) => row.deed)).toEqual(['chase-link-made', 'chase-link-revoked']);
  for (const row of rows) expect(row.all).not.toContain(path.split('/').at(-1));
});

describe('what the organisation says of itself', () => {
  it('reaches the next worker at once: full, by the organisation itself, and the open alternative beside it', async () => {
    const { db } = server.core;
    await publishArea(db, place);
    const feedId = await addFeedRow(db, place);
    const lunch = await addService(db, place, {
      feedId,
      name: 'Alderbrook Lunch Club',
      needs: ['loneliness'],
    });
    const choir = await addService(db, place, {
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
    const { url } = await ask<{ url: string }>('chases.openLink', { chaseId: chase.id });
    const path = new URL(url).pathname;
    const form = formOf((await get(path)).body);
    const full = { form, state: 'cannot-help', reason: 'full', capacity: 'no-capacity', waitMin: '8' };
    await post(path, full);
    await post(path, full);
    const sarah = await addPerson(db, place, 'Sarah Whitlow');
    const read = await server.call<{
      capacity: string;
      waitMinWeeks: number;
      statements: { byRole: string; byOrganisation: string | null; isMine: boolean }[];
      alternatives: { id: string }[];
    }>('query', 'directory.readService', { serviceId: lunch }, sarah);
    if (!read.isOk) throw new Error(read.refusal);
    expect(read.data).toMatchObject({ capacity: 'no-capacity', waitMinWeeks: 8 });
    expect(read.data.statements).toHaveLength(1);
    expect(read.data.statements[0]).toMatchObject({ byRole: 'organisation', isMine: false });
    expect(read.data.alternatives.map((one) => one.id)).toEqual([choir]);
  });

  it('a service that its feed dropped keeps its chase, its name and its link', async () => {
    const { db } = server.core;
    await publishArea(db, place);
    const serviceId = await addService(db, place, {
      feedId: await addFeedRow(db, place),
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
    const { url } = await ask<{ url: string }>('chases.openLink', { chaseId: chase.id });
    const path = new URL(url).pathname;
    expect((await get(path)).body).toContain('Harbour Shed');
    expect((await say(path, { state: 'ended', capacity: 'no-capacity' })).statusCode).toBe(303);
    expect(await read(chase)).toMatchObject({ state: 'ended', service: 'Harbour Shed' });
  });
});
