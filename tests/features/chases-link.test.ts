// The link by which a community organisation answers: read and written as a browser without JavaScript does it.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { formOf, standChases } from '#tests/support/chases.ts';

const { at, logged, ask, get, linked, post, read, say } = standChases();

describe('the page', () => {
  it('shows the service, the reference and the organisation of the worker, and nothing else', async () => {
    const { chase, path } = await linked();
    const { statusCode, body, headers } = await get(path);
    expect(statusCode).toBe(200);
    expect(body).toContain(chase.reference);
    expect(body).toContain('Harrowmere PCN');
    expect(body).toContain('Alderbrook &lt;b&gt;Lunch&lt;/b&gt; &amp; Friends');
    for (const secret of ['Ben', 'Adeyemi', 'abuse', 'Thursday', at.ben.personId, chase.id])
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
    }>`select row_to_json(chase_link)::text as row from chase_link`.execute(at.server.core.db);
    for (const { row } of rows) expect(row).not.toContain(token);
    expect(logged.join('\n')).not.toContain(token);
  });

  it('changes nothing when it is read, by a person, a scanner, or with HEAD', async () => {
    const { chase, path } = await linked();
    const before = await read(chase);
    for (let i = 0; i < 5; i++) await get(`${path}?sent&state=ended`);
    await at.server.app.inject({ method: 'HEAD', url: path });
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

it('the door that is opened and shut stands in the trail, without its token', async () => {
  const { chase, path } = await linked();
  await ask('chases.revokeLink', { chaseId: chase.id });
  const { rows } = await sql<{
    deed: string;
    all: string;
  }>`select deed, row_to_json(audit_entry)::text as "all"
    from audit_entry where subject_id = ${chase.id} order by seq`.execute(at.server.core.db);
  expect(rows.map((row) => row.deed)).toEqual(['chase-link-made', 'chase-link-revoked']);
  for (const row of rows) expect(row.all).not.toContain(path.split('/').at(-1));
});
