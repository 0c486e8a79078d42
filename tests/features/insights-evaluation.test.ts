// A newcomer's first look at insights: the trial is small, so little of it can be shown, and what can is there.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import type { Trends } from '#shared/contract/insights.ts';
import { addSession, noon } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let token: string;
const [community] = evaluationContent.communities;
const of = ids(community.key);

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  await furnish(server.core, { content: evaluationContent, issuer: 'http://issuer.example' });
  const personId = of.person('sarah-whitlow');
  ({ token } = await addSession(server.core.db, { communityId: of.communityId, personId }, noon));
}, 240_000);
afterAll(() => server.close());

const look = async (areaId: string | null) => {
  const answer = await server.call<Trends>('query', 'insights.trends', { areaId }, { token });
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
};

it('the trial shows a need and two barriers of the whole community, and of an area that it is too small', async () => {
  const { needs, barriers } = await look(null);
  const shown = [
    ...needs.map(({ need, asked }) => [need, asked] as const),
    ...barriers.map(({ barrier, asked }) => [barrier, asked] as const),
  ].filter(([, asked]) => asked !== null);
  expect(Object.fromEntries(shown)).toMatchObject({ benefits: 10, confidence: 20, awareness: 15 });
  expect(
    needs.every(({ services }) => services.all >= services.open + services.waiting + services.full),
  ).toBe(true);
  expect((await look(of.area('harrowmere'))).isTooSmall).toBe(true);
});
