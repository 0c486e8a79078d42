// A newcomer's first search: the trial's threads are found after the clock's first turn, by their own words and by others.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import { doDue } from '#api/jobs/clock.ts';
import { askForReturningWork, handlersOf } from '#api/jobs/handlers.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import { addSession, after, noon } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let token: string;
const [community] = evaluationContent.communities;

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  await furnish(server.core, { content: evaluationContent, issuer: 'http://issuer.example' });
  await askForReturningWork(server.core);
  const { core } = server;
  const handlers = handlersOf({ ...core, again: { wait: async () => undefined } });
  await doDue({ ...core, chance: () => 0, handlers });
  const of = ids(community.key);
  const member = community.people.find(({ roles, isSuspended }) => roles.includes('member') && !isSuspended);
  const personId = of.person(member?.key ?? '');
  ({ token } = await addSession(core.db, { communityId: of.communityId, personId }, noon));
}, 240_000);
afterAll(() => server.close());

const find = async (words: string, second: number) => {
  server.setNow(after(second * 1_000));
  const answer = await server.call<FindAnswer>('mutation', 'search.find', { words }, { token });
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
};

describe('the trial', () => {
  it('finds every open thread by its own title, among the first three', async () => {
    const openChannels = new Set(
      community.channels.filter(({ kind }) => kind === 'open').map((channel) => channel.key),
    );
    const asked = community.threads.filter(({ channel }) => openChannels.has(channel)).slice(0, 25);
    const missed: string[] = [];
    for (const [second, { title, key }] of asked.entries()) {
      const { items } = await find(title, second);
      if (!items.slice(0, 3).some((one) => one.title === title)) missed.push(key);
    }
    expect(asked.length).toBeGreaterThan(10);
    expect(missed).toEqual([]);
  });

  it('finds something for what a stressed worker types', async () => {
    const typed = [
      'hubby controls all her money',
      'PIP MR refused',
      'evicted s21 kids',
      'benifits advice',
      'nan keeps falling',
    ];
    for (const [second, words] of typed.entries())
      expect([words, (await find(words, 100 + second)).items.length > 0]).toEqual([words, true]);
  });
});
