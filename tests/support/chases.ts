// A server with two workers and their chases, called as the panel calls it, and the link's page as a browser without JavaScript
// meets it. One for a file of tests; two new people for each test.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Log } from '#api/log.ts';
import type { Chase, ChaseInFull } from '#shared/contract/chases.ts';
import { addCommunity, addPerson, addSession, after, noon, type Place, type SignedIn } from './people.ts';
import { openTestServer, type TestServer } from './server.ts';

/** Signed in for years: these tests move the clock. */
const far = after(800 * 86_400_000);

export const aChase = (changes: object = {}) => ({
  chaseId: randomUUID(),
  need: 'loneliness',
  service: 'Alderbrook Lunch Club',
  source: { kind: 'blank', id: null },
  dueOn: '2026-11-27',
  ...changes,
});

export function standChases() {
  const at = {} as { server: TestServer; place: Place; ben: SignedIn; sarah: SignedIn };
  const logged: string[] = [];
  beforeAll(async () => {
    const write = (...said: unknown[]) => void logged.push(JSON.stringify(said));
    const log: Log = { info: write, warn: write, error: write };
    at.server = await openTestServer({ log });
  });
  afterAll(() => at.server.close());
  beforeEach(async () => {
    at.server.setNow(noon);
    at.server.core.rates.clear();
    at.place = await addCommunity(at.server.core.db);
    at.ben = await staying('Ben Adeyemi');
    at.sarah = await staying('Sarah Whitlow');
  });

  async function staying(name: string): Promise<SignedIn> {
    const { db } = at.server.core;
    const person = await addPerson(db, at.place, name);
    return { ...person, ...(await addSession(db, person, noon, { endsAt: far, expiresAt: far })) };
  }
  async function ask<T = ChaseInFull>(path: string, input: object, who: SignedIn = at.ben): Promise<T> {
    const kind = /\.(list|read|count)/.test(path) ? 'query' : 'mutation';
    const answer = await at.server.call<T>(kind, path, input, who);
    if (!answer.isOk) throw new Error(answer.refusal);
    return answer.data;
  }
  const create = (changes: object = {}, who = at.ben) => ask('chases.createChase', aChase(changes), who);
  const read = (chase: Chase) => ask('chases.readChase', { chaseId: chase.id });
  const get = (url: string, headers = {}) => at.server.app.inject({ method: 'GET', url, headers });
  const post = (url: string, fields: Record<string, string>, headers = {}) =>
    at.server.app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(fields).toString(),
    });
  async function linkOf(chase: Chase): Promise<string> {
    const { url } = await ask<{ url: string }>('chases.openLink', { chaseId: chase.id });
    return new URL(url).pathname;
  }
  return {
    at,
    logged,
    ask,
    create,
    read,
    change: (path: string, chase: Chase, more: object = {}, who = at.ben) =>
      ask(`chases.${path}`, { key: randomUUID(), chaseId: chase.id, ...more }, who),
    list: (view: string, who = at.ben) =>
      ask<{ items: Chase[]; next: string | null }>('chases.listChases', { view }, who),
    get,
    post,
    linkOf,
    /** A new chase and the path of its link. */
    linked: async () => {
      const chase = await create({
        need: 'domestic-abuse',
        service: 'Alderbrook <b>Lunch</b> & Friends',
        ask: 'Is there a place on Thursday?',
      });
      return { chase, path: await linkOf(chase) };
    },
    /** Fills in the page that is shown now. */
    say: async (path: string, fields: Record<string, string>) =>
      post(path, { form: formOf((await get(path)).body), ...fields }),
  };
}

/** The mark of the form. */
export const formOf = (body: string): string => body.match(/name="form" value="([^"]+)"/)?.[1] ?? '';
