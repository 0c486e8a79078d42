// API keys in the wrong hands: somebody else's, made up, expired, revoked, outliving the role, the person or the suspension, or used for what no
// program may do. Each is bent from a key that works, so that it is refused for that one reason.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mayCall } from '#api/access/what.ts';
import { keysMayCall } from '#api/access/what-keys.ts';
import { makeLog } from '#api/log.ts';
import { appRouter } from '#api/router.ts';
import { keyRoles, type Role, roles } from '#shared/basics/lists.ts';
import { proceduresOf } from '#tests/support/contract.ts';
import { type MadeKey, makeKey } from '#tests/support/keys.ts';
import {
  addCommunity,
  addPerson,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { tablesThatSay } from '#tests/support/tables-that-say.ts';

const lines: string[] = [];
const secrets: string[] = [];
let server: TestServer;
let place: Place;
let ana: SignedIn;
let bilal: SignedIn;
let key: MadeKey;

beforeAll(async () => {
  const log = makeLog(
    (line) => lines.push(line),
    () => noon,
  );
  server = await openTestServer({ log });
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  server.core.rates.clear();
  const { db } = server.core;
  place = await addCommunity(db);
  ana = await addPerson(db, place, 'Ana Pryce', { roles });
  bilal = await addPerson(db, place, 'Bilal Qureshi', { roles: ['administrator'] });
  key = await makeKey(server, ana, keyRoles);
  secrets.push(key.token);
});

async function outcome(who: { token: string } | null, path = 'people.listPeople', input: unknown = {}) {
  const kind = proceduresOf(appRouter)[path]?.type === 'mutation' ? 'mutation' : 'query';
  const answer = await server.call(kind, path, input, who);
  return answer.isOk ? 'ok' : answer.refusal;
}
const changed = (at: number) => {
  const sign = key.token[at] === 'A' ? 'B' : 'A';
  return { token: key.token.slice(0, at) + sign + key.token.slice(at + 1) };
};
const person = () => server.core.db.updateTable('person').where('person_id', '=', ana.personId);

it('unbent, the key works', async () => {
  expect(await outcome(key)).toBe('ok');
});

describe('a key that is none', () => {
  it.each([
    ['one sign is another', () => changed(10)],
    ['the last sign is another', () => changed(46)],
    ['its mark is missing', () => ({ token: key.token.slice(4) })],
    ['it is longer', () => ({ token: `${key.token}A` })],
    ['it is shorter', () => ({ token: key.token.slice(0, -1) })],
    ['it is its id', () => ({ token: key.id })],
    ['a token of a session bears the mark', () => ({ token: `phk_${ana.token}` })],
  ])('%s', async (_name, bent) => {
    expect(await outcome(bent())).toBe('not-signed-in');
  });

  it('its digest, read from the database, opens nothing', async () => {
    const { secret_hash: hash } = await server.core.db
      .selectFrom('api_key')
      .select('secret_hash')
      .where('key_id', '=', key.id as never)
      .executeTakeFirstOrThrow();
    expect(await outcome({ token: hash })).toBe('not-signed-in');
    expect(await outcome({ token: `phk_${hash.slice(0, 43)}` })).toBe('not-signed-in');
  });

  it('in an address it is not read', async () => {
    for (const name of ['token', 'key', 'api_key', 'access_token', 'authorization']) {
      const response = await server.app.inject({
        url: `/trpc/people.listPeople?input=%7B%7D&${name}=${key.token}`,
      });
      expect(response.json()).toMatchObject({ error: { data: { refusal: { code: 'not-signed-in' } } } });
    }
  });

  it('guessing is bounded as it is for sessions', async () => {
    const { limits } = server.core.config;
    server.core.config.limits = { ...limits, callsPerMinute: 3 };
    const guesses = [10, 11, 12, 13, 14].map(changed);
    const answers: string[] = [];
    for (const guess of guesses) answers.push(await outcome(guess));
    expect(answers).toEqual([...Array(3).fill('not-signed-in'), ...Array(2).fill('too-many-requests')]);
    server.core.config.limits = limits;
  });
});

describe('a key that is over', () => {
  it('expired', async () => {
    server.setNow(later(30 * 86_400_000 - 1));
    expect(await outcome(key)).toBe('ok');
    server.setNow(later(30 * 86_400_000));
    expect(await outcome(key)).toBe('session-expired');
  });

  it('revoked: the very next call', async () => {
    expect(await outcome(ana, 'keys.revokeKey', { keyId: key.id })).toBe('ok');
    expect(await outcome(key)).toBe('not-signed-in');
  });

  it('a role was taken away, and it is back only with the role', async () => {
    const { db } = server.core;
    const ofAna = () => db.deleteFrom('person_role').where('person_id', '=', ana.personId);
    await ofAna().where('role', '=', 'administrator').execute();
    expect(await outcome(key)).toBe('not-allowed');
    expect(await outcome(key, 'nextSteps.readStanding')).toBe('ok');
    await ofAna().where('role', '<>', 'member').execute();
    expect(await outcome(key, 'nextSteps.readStanding')).toBe('not-allowed');
  });

  it('its owner is suspended, and told no more once it has expired', async () => {
    await person().set({ suspended_at: noon }).execute();
    expect(await outcome(key)).toBe('suspended');
    server.setNow(later(30 * 86_400_000));
    expect(await outcome(key)).toBe('session-expired');
  });

  it('its owner has left, and roles that are given again bring no key back', async () => {
    await addPerson(server.core.db, place, 'Cerys Bowen', { roles: ['administrator'] });
    expect(await outcome(bilal, 'people.endMembership', { personId: ana.personId })).toBe('ok');
    expect(await outcome(key)).toBe('not-signed-in');
    const wanted = { personId: ana.personId, seen: [], wanted: ['administrator'] };
    expect(await outcome(bilal, 'people.setRoles', wanted)).toBe('ok');
    expect(await outcome(key)).toBe('not-signed-in');
  });

  it('whose roles were taken by hand is nobody', async () => {
    await server.core.db.deleteFrom('person_role').where('person_id', '=', ana.personId).execute();
    expect(await outcome(key)).toBe('not-signed-in');
  });
});

describe('somebody else’s key', () => {
  it('is neither seen nor revoked by a colleague or by another community', async () => {
    const { db } = server.core;
    const stranger = await addPerson(db, await addCommunity(db), 'Olwen Marsh', { roles: ['administrator'] });
    for (const who of [bilal, stranger]) {
      expect(await outcome(who, 'keys.revokeKey', { keyId: key.id })).toBe('not-found');
      const listed = await server.call<{ items: unknown[] }>('query', 'keys.listKeys', {}, who);
      expect(listed).toMatchObject({ isOk: true, data: { items: [] } });
    }
    expect(await outcome(bilal, 'keys.revokeKey', { keyId: randomUUID() })).toBe('not-found');
    expect(await outcome(key)).toBe('ok');
  });

  it('shows the other community nothing of ours', async () => {
    const { db } = server.core;
    const elsewhere = await addCommunity(db);
    const olwen = await addPerson(db, elsewhere, 'Olwen Marsh', { roles: ['administrator'] });
    const theirs = await makeKey(server, olwen);
    const listed = await server.call<{ items: { name: string }[] }>('query', 'people.listPeople', {}, theirs);
    expect(listed).toMatchObject({ data: { items: [{ name: 'Olwen Marsh' }] } });
    const move = { personId: bilal.personId, seen: ['administrator'], wanted: ['member'] };
    expect(await outcome(theirs, 'people.setRoles', move)).toBe('not-found');
  });
});

describe('what no program may do', () => {
  const procedures = proceduresOf(appRouter);

  it('a procedure that is not listed is refused, whatever the key holds; the others are not', async () => {
    // A stream answers otherwise: below.
    const known = Object.keys(procedures).filter(
      (path) => mayCall[path] !== 'open' && procedures[path]?.type !== 'subscription',
    );
    const refused: string[] = [];
    for (const path of known) {
      const kind = procedures[path]?.type === 'mutation' ? 'mutation' : 'query';
      // Nothing that any of them takes: whoever may knock is told so, and nothing is done.
      const answer = await server.call(kind, path, 'nonsense', key);
      expect(answer).toMatchObject({
        isOk: false,
        refusal: expect.stringMatching(/^(not-allowed|malformed)$/),
      });
      if (!answer.isOk && answer.refusal === 'not-allowed') refused.push(path);
    }
    expect(refused).toEqual(known.filter((path) => !keysMayCall.has(path)));
  });

  it('the list names what there is, needs a role that a key can have, and no stream', () => {
    for (const path of keysMayCall) {
      expect(procedures[path]?.type, path).toMatch(/^(query|mutation)$/);
      if (path !== 'session.readMe') expect(keyRoles as readonly string[]).toContain(mayCall[path]);
    }
  });

  it('nothing of keys, sessions, talks, requests, reports, masks or one’s own is on it', () => {
    const never = /^(keys|relay|moderation|mentoring|nudges|saved|learning|recognition|insights)\./;
    // A rule of the community, and of nobody.
    expect([...keysMayCall].filter((path) => never.test(path))).toEqual([
      'nudges.readRule',
      'nudges.setRule',
    ]);
    expect([...keysMayCall].filter((path) => path.startsWith('session.'))).toEqual(['session.readMe']);
    expect([...keysMayCall].filter((path) => mayCall[path] === 'member')).toEqual([]);
  });

  it('the live stream ends before it begins', async () => {
    const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
    const response = await fetch(`${url}/trpc/channels.changes?input=%7B%7D`, {
      headers: { authorization: `Bearer ${key.token}` },
    });
    const body = await response.text();
    expect(body).toContain('not-allowed');
    expect(body).not.toMatch(/^id: /m);
  });

  it('a try at it is in the trail, with the key', async () => {
    expect(await outcome(key, 'moderation.listQueue', 'nonsense')).toBe('not-allowed');
    const { detail } = await server.core.db
      .selectFrom('audit_entry')
      .select('detail')
      .where('community_id', '=', place.communityId)
      .where('deed', '=', 'act-refused')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(detail)).toEqual({
      apiKey: key.id,
      procedure: 'moderation.listQueue',
      why: 'not-allowed',
    });
  });

  it('roles that watch over others are given and taken with a key for one day, so that a leak does not outlast its key', async () => {
    const { personId } = await addPerson(server.core.db, place, 'Sarah Whitlow');
    const give = (wanted: readonly Role[]) => ({ personId, seen: ['member'], wanted });
    for (const role of ['administrator', 'moderator', 'auditor'] as const) {
      expect(await outcome(key, 'people.setRoles', give(['member', role]))).toBe('not-allowed');
      const row = {
        name: 'Mallory Finch',
        organisation: place.organisationId,
        roles: ['member', role],
        identity: { issuer: 'https://sign-in.example', subject: randomUUID() },
      };
      expect(await outcome(key, 'people.addPeople', { key: randomUUID(), people: [row] })).toBe(
        'not-allowed',
      );
    }
    const takes = { personId: bilal.personId, seen: ['administrator'], wanted: ['member'] };
    expect(await outcome(key, 'people.setRoles', takes)).toBe('not-allowed');
    expect(await outcome(key, 'people.endMembership', { personId: bilal.personId })).toBe('not-allowed');
    expect(await outcome(key, 'people.setRoles', give(['member', 'curator']))).toBe('ok');
    const forADay = await makeKey(server, ana, ['administrator'], 1);
    const appoint = { personId, seen: ['member', 'curator'], wanted: ['member', 'moderator'] };
    expect(await outcome(forADay, 'people.setRoles', appoint)).toBe('ok');
    const own = { personId: ana.personId, seen: roles, wanted: ['administrator'] };
    expect(await outcome(forADay, 'people.setRoles', own)).toBe('own-role');
  });
});

it('no secret of all this stands in the database or in the log', async () => {
  expect(secrets.length).toBeGreaterThan(10);
  expect(await tablesThatSay(server.core.db, secrets)).toEqual([]);
  for (const secret of secrets) expect(lines.join('')).not.toContain(secret);
});
