// The trial's chases: every list has something in it for both workers, a link that works, a service that turned full by its own word;
// harmless, and the same when it is started again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoChases } from '#api/evaluation/chases/demo-chases.ts';
import { furnishChases } from '#api/evaluation/chases/furnish-chases.ts';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnishDirectory } from '#api/evaluation/feeds/furnish-directory.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import { type Listening, startRecords } from '#api/evaluation/start/records-server.ts';
import type { Chase, ChaseInFull } from '#shared/contract/chases.ts';
import type { Service } from '#shared/contract/directory.ts';
import { findIdentifiers } from '#shared/stripping/index.ts';
import { addSession, noon } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const [community] = evaluationContent.communities;
const of = ids(community.key);
let server: TestServer;
let records: Listening;

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  records = await startRecords(0);
  await furnish(server.core, { content: evaluationContent, issuer: 'http://issuer.example' });
  await furnishDirectory(server.core, {
    community: community.key,
    areas: community.areas,
    feedsAddress: `http://127.0.0.1:${records.port}/feeds`,
    today: noon,
  });
  await furnishChases(server.core, community.key);
});
afterAll(async () => {
  await records.close();
  await server.close();
});

const signIn = (key: string) =>
  addSession(server.core.db, { communityId: of.communityId, personId: of.person(key) });
async function ask<T>(
  kind: 'query' | 'mutation',
  path: string,
  input: unknown,
  who: { token: string },
): Promise<T> {
  const answer = await server.call<T>(kind, path, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}
const list = async (view: string, who: { token: string }) =>
  (await ask<{ items: Chase[] }>('query', 'chases.listChases', { view }, who)).items;

describe('the trial’s chases', () => {
  it('stand in every list of both workers', async () => {
    for (const key of ['sarah-whitlow', 'ben-adeyemi']) {
      const who = await signIn(key);
      for (const view of ['today', 'waiting', 'overdue', 'closed'])
        expect([key, view, (await list(view, who)).length]).not.toEqual([key, view, 0]);
    }
  });

  it('show what is worth showing: an answer by link, a refusal, support to step down, a barrier', async () => {
    const sarah = await signIn('sarah-whitlow');
    const all = (
      await Promise.all(['today', 'waiting', 'overdue', 'closed'].map((view) => list(view, sarah)))
    ).flat();
    expect(all).toHaveLength(demoChases.filter((one) => one.by === 'sarah-whitlow').length);
    expect(
      all.some(
        (one) => one.isSaidByOrganisation && one.capacity === 'waitlist' && one.linkExpiresAt !== null,
      ),
    ).toBe(true);
    expect(all.some((one) => one.cannotHelp === 'full' && one.standsIn === 'today')).toBe(true);
    expect(all.some((one) => one.isStepDownDue)).toBe(true);
    expect(all.some((one) => one.closedAt !== null && one.barriers.includes('transport'))).toBe(true);
    for (const one of all) {
      const { events } = await ask<ChaseInFull>('query', 'chases.readChase', { chaseId: one.id }, sarah);
      expect(events.map((event) => event.number)).toEqual(events.map((_, index) => events.length - index));
      // A life is told in the order in which it happened.
      expect([...events].sort((a, b) => b.at.localeCompare(a.at))).toEqual(events);
    }
  });

  it('turned a service full by its own word, and others are offered in its place', async () => {
    const sarah = await signIn('sarah-whitlow');
    const full = (await list('today', sarah)).find((one) => one.cannotHelp === 'full');
    const service = await ask<Service>(
      'query',
      'directory.readService',
      { serviceId: full?.serviceId, need: 'mental-wellbeing' },
      sarah,
    );
    expect(service).toMatchObject({ capacity: 'no-capacity', capacityByRole: 'organisation' });
    expect(service.alternatives.length).toBeGreaterThan(0);
  });

  it('have a link that opens, and life goes on from where it stands', async () => {
    const sarah = await signIn('sarah-whitlow');
    const [waiting] = (await list('waiting', sarah)).filter((one) => one.linkExpiresAt !== null);
    const { url } = await ask<{ url: string }>(
      'mutation',
      'chases.openLink',
      { chaseId: waiting?.id },
      sarah,
    );
    const page = await server.app.inject({ method: 'GET', url: new URL(url).pathname });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain(waiting?.reference);
  });

  it('identify nobody', () => {
    for (const { ask: text = '', said = [] } of demoChases)
      for (const words of [text, ...said.map((one) => one.words ?? '')])
        expect(findIdentifiers(words)).toEqual([]);
  });

  it('are not doubled by a second start, and what people changed stays', async () => {
    const sarah = await signIn('sarah-whitlow');
    const [overdue] = await list('overdue', sarah);
    const moved = { key: crypto.randomUUID(), chaseId: overdue?.id, dueOn: '2026-12-01' };
    await ask('mutation', 'chases.moveDue', moved, sarah);
    const count = async () =>
      (await server.core.db.selectFrom('chase_event').select('number').execute()).length;
    const before = await count();
    await furnishChases(server.core, community.key);
    expect(await count()).toBe(before);
    expect((await list('overdue', sarah)).map((one) => one.id)).not.toContain(overdue?.id);
  });

  it('are refused outside a trial', async () => {
    const core = { ...server.core, config: { ...server.core.config, isEvaluation: false } };
    await expect(furnishChases(core, community.key)).rejects.toThrow('evaluation database only');
  });
});
