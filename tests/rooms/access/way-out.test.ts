// Publish, hide, look: what a post said is looked for at every registered way out, by every role, before and after it was hidden or taken
// out as a leak; in every table, in the stream, in the log. A way out that is not in the register fails.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetTakenWords } from '#api/features/case-library/index.ts';
import { jobKinds } from '#api/jobs/ask.ts';
import { appRouter } from '#api/router.ts';
import { pages as served } from '#api/server.ts';
import { proceduresOf } from '#tests/support/contract.ts';
import { after, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { tablesThatSay } from '#tests/support/tables-that-say.ts';
import { type Cast, callerOf, isSaid, publish, type Reader, words } from './way-out-story.ts';
import { jobs, type Left, pages, procedures, type Told, tablesLeft, type Way } from './ways-out.ts';

let server: TestServer;
let url: string;
const logged: string[] = [];
beforeAll(async () => {
  const write = (event: string, fields: object = {}) =>
    void logged.push(JSON.stringify({ event, ...fields }));
  server = await openTestServer({ log: { info: write, warn: write, error: write } });
  url = await server.app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

const daysLater = (days: number) => after(days * 86_400_000);
const call: ReturnType<typeof callerOf> = (path, input, who) => callerOf(server)(path, input, who);

/** Which readers are given a planted word at a way out. */
async function lookAt(path: string, input: object, cast: Cast): Promise<Reader[]> {
  const { type } = proceduresOf(appRouter)[path] as { type: 'query' | 'mutation' };
  const given: Reader[] = [];
  for (const [reader, who] of Object.entries(cast) as [Reader, SignedIn][]) {
    const answer = await server.call(type, path, input, who);
    if (answer.isOk && isSaid(JSON.stringify(answer.data), JSON.stringify(input))) given.push(reader);
  }
  return given;
}

const askOf = (way: Way) => ('shows' in way ? way.shows : 'ask' in way ? way.ask : null);

async function lookEverywhere(told: Told, cast: Cast): Promise<Map<string, Reader[]>> {
  const found = new Map<string, Reader[]>();
  for (const [path, way] of Object.entries(procedures)) {
    const ask = askOf(way);
    if (ask === null || !(path in proceduresOf(appRouter))) continue;
    const asked = [ask(told)].flat();
    const given = await Promise.all(asked.map((input) => lookAt(path, input, cast)));
    found.set(path, [...new Set(given.flat())]);
  }
  return found;
}

const tablesSaying = () => tablesThatSay(server.core.db, words);

/** Whatever the stream says to a reader, from its beginning until something of the thread was said. */
async function streamOf(who: SignedIn, deed: () => Promise<unknown>): Promise<string> {
  const ending = new AbortController();
  const response = await fetch(`${url}/trpc/channels.changes?input=${encodeURIComponent('{}')}`, {
    headers: { authorization: `Bearer ${who.token}` },
    signal: ending.signal,
  });
  const decoder = new TextDecoder();
  let text = '';
  let isBegun = false;
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (!isBegun && text.includes('refresh-all')) {
      isBegun = true;
      await deed();
    }
    if (text.includes('post-taken-out')) break;
  }
  ending.abort();
  return text;
}

const takeOut = async ({ questionId, answerId }: Told, { moderator }: Cast, decision: string) => {
  const queue = await call<{ items: { id: string; postId: string }[] }>(
    'moderation.listQueue',
    { view: 'open' },
    moderator,
  );
  for (const postId of [answerId, questionId]) {
    const caseId = queue.items.find((one) => one.postId === postId)?.id;
    await call('moderation.decide', { caseId, decision }, moderator);
  }
};

const leftTo: Record<Left, readonly Reader[]> = {
  'the author of the case study and curators': ['author', 'curator'],
  'an auditor, as evidence': ['auditor'],
};

describe('the register', () => {
  it('names every procedure, every job and every page, and none that is gone', () => {
    expect(Object.keys(procedures).sort()).toEqual(Object.keys(proceduresOf(appRouter)).sort());
    expect(Object.keys(jobs).sort()).toEqual([...jobKinds].sort());
    expect(Object.keys(pages).sort()).toEqual([...new Set(served.map(({ path }) => path))].sort());
  });

  it('asks every query something, or says why not', () => {
    const unasked = Object.entries(procedures).filter(([path, way]) => {
      const isQuery = proceduresOf(appRouter)[path]?.type === 'query';
      return isQuery && !('shows' in way) && way.never.startsWith('A deed');
    });
    expect(unasked.map(([path]) => path)).toEqual([]);
  });
});

describe('what a post said', () => {
  it('is at no way out after it was taken out as a leak, to no role, in no table but those named', async () => {
    const { cast, told } = await publish(server);
    const before = await lookEverywhere(told, cast);
    const silent = Object.entries(procedures).filter(
      ([path, way]) =>
        'shows' in way && way.left !== 'an auditor, as evidence' && (before.get(path) ?? []).length === 0,
    );
    // A way that shows nothing before proves nothing after.
    expect(silent.map(([path]) => path)).toEqual([]);
    const leaky = Object.entries(procedures).filter(
      ([path, way]) => !('shows' in way) && (before.get(path) ?? []).length > 0,
    );
    expect(leaky.map(([path]) => path)).toEqual([]);

    const stream = await streamOf(cast.member, () => takeOut(told, cast, 'quarantined'));
    expect(stream).toContain('post-taken-out');
    expect(isSaid(stream)).toBe(false);
    const after = await lookEverywhere(told, cast);
    for (const [path, given] of after) {
      const way = procedures[path] as Way;
      const left = 'shows' in way && way.left !== undefined ? leftTo[way.left] : [];
      expect([path, given.filter((reader) => !left.includes(reader))]).toEqual([path, []]);
    }
    expect(await tablesSaying()).toEqual(Object.keys(tablesLeft).sort());
    expect(logged.filter((line) => isSaid(line))).toEqual([]);
    await forgetTakenWords(server.core.db, daysLater(29));
    expect(await tablesSaying()).toContain('case_version');
    await forgetTakenWords(server.core.db, daysLater(31));
    expect(await tablesSaying()).toEqual(['post_evidence']);
    const kept = await server.core.db
      .selectFrom('case_study')
      .select(['state', 'withdrawn_reason as why'])
      .where('case_id', 'in', [told.caseId, told.otherCaseId] as never[])
      .orderBy('state')
      .execute();
    expect(kept).toEqual([
      { state: 'published', why: null },
      { state: 'withdrawn', why: 'identifies' },
    ]);
  }, 240_000);

  it('is at no way out to others after it was hidden; its author and the moderators read it still', async () => {
    const { cast, told } = await publish(server);
    // What was drawn from it is not hidden with it.
    await call('caseLibrary.withdraw', { caseId: told.caseId }, cast.author).catch(() => undefined);
    await server.core.db
      .deleteFrom('case_study')
      .where('case_id', '=', told.caseId as never)
      .execute()
      .catch(() => undefined);
    await takeOut(told, cast, 'hidden');
    const after = await lookEverywhere(told, cast);
    for (const [path, given] of after) {
      if (path.startsWith('caseLibrary.') || path === 'search.readPacked') continue;
      const others = given.filter((reader) => !['author', 'answerer', 'moderator'].includes(reader));
      expect([path, others]).toEqual([path, []]);
    }
    expect(logged.filter((line) => isSaid(line))).toEqual([]);
  }, 240_000);
});
