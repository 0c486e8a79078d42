// A newcomer's copy of what is held about them, in the trial: somebody of every role reads every kind to its end, and every record is what the
// contract says; whoever wrote without their name is named in nobody else's.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import { ownKinds } from '#shared/basics/own-kinds.ts';
import type { OwnCounts, OwnRecord } from '#shared/contract/profile.ts';
import { addSession, noon } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
const [community] = evaluationContent.communities;
const of = ids(community.key);
const people = community.people;

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  await furnish(server.core, { content: evaluationContent, issuer: 'http://issuer.example' });
}, 240_000);
afterAll(() => server.close());

async function get<T>(path: string, input: object, token: string): Promise<T> {
  const answer = await server.call<T>('query', path, input, { token });
  if (!answer.isOk) throw new Error(`${path} ${JSON.stringify(input)}: ${answer.refusal}`);
  return answer.data;
}

it('is read whole by everybody, as many as were counted, and names nobody else', {
  timeout: 240_000,
}, async () => {
  const met = new Set<string>();
  const names = new Set(people.map(({ displayName }) => displayName));
  for (const person of people.slice(0, 6)) {
    const who = { communityId: of.communityId, personId: of.person(person.key) };
    const { token } = await addSession(server.core.db, who, noon);
    const { kinds } = await get<OwnCounts>('profile.countOwn', {}, token);
    let said = '';
    for (const kind of ownKinds) {
      const counted = kinds.find((one) => one.kind === kind)?.count ?? -1;
      const { items, next } = await get<{ items: OwnRecord[]; next: string | null }>(
        'profile.readOwn',
        { kind },
        token,
      );
      expect([kind, items.length]).toEqual([kind, Math.min(counted, 100)]);
      expect([kind, next === null]).toEqual([kind, counted <= 100]);
      if (items.length > 0) met.add(kind);
      said += JSON.stringify(items);
    }
    expect([...names].filter((name) => name !== person.displayName && said.includes(name))).toEqual([]);
  }
  expect([...met].sort()).toMatchInlineSnapshot(`
    [
      "answers",
      "channels",
      "hosting",
      "membership",
      "questions",
      "rules-accepted",
      "sessions",
      "sign-ins",
    ]
  `);
});
