// Publish, hide, look: what a post said is looked for at every registered way out, by every role, before and after it was hidden or taken
// out as a leak; in every table, in the stream, in the log. A way out that is not in the register fails.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { forgetTakenWords } from '#api/features/case-library/index.ts';
import { refreshSearch } from '#api/features/search/refresh.ts';
import { jobKinds } from '#api/jobs/ask.ts';
import { appRouter } from '#api/router.ts';
import { pages as served } from '#api/server.ts';
import { type Role, roles } from '#shared/basics/lists.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { content } from '#tests/support/case-library.ts';
import { proceduresOf } from '#tests/support/contract.ts';
import { addChannel, addCommunity, addPerson, after, noon, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';
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

/** Letters alone, so that no rule of stripping has a word to say; each names where it was written. */
const planted = {
  title: 'zephyrqueen',
  question: 'quillharbour',
  earlier: 'mothlantern',
  answer: 'cobaltferry',
};
const words = Object.values(planted);
/** What was asked comes back with some answers: that is no word of theirs. */
const isSaid = (text: string, asked = '') =>
  words.some((word) => !asked.includes(word) && text.toLowerCase().includes(word));

type Reader = Role | 'author' | 'answerer';
type Cast = Record<Reader, SignedIn>;

const call = async <T>(path: string, input: object, who: SignedIn): Promise<T> => {
  const { type } = proceduresOf(appRouter)[path] as { type: 'query' | 'mutation' };
  const answer = await server.call<T>(type, path, input, who);
  if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
  return answer.data;
};
const daysLater = (days: number) => after(days * 86_400_000);
const spoken = (body: string) => ({ key: randomUUID(), body, isAnonymous: false, isConfirmed: true });

async function publish(): Promise<{ cast: Cast; told: Told }> {
  server.setNow(noon);
  const { db } = server.core;
  const place = await addCommunity(db);
  await publishArea(db, place);
  const serviceId = await addService(db, place, { feedId: await addFeedRow(db, place) });
  const cast = {} as Cast;
  for (const role of roles)
    cast[role] = await addPerson(db, place, `A ${role}`, {
      roles: role === 'member' ? ['member'] : ['member', role],
    });
  cast.author = await addPerson(db, place, 'Sarah Whitlow');
  cast.answerer = await addPerson(db, place, 'Ben Adeyemi');
  const { author, answerer, member, curator, moderator } = cast;
  const channelId = await addChannel(db, place, { members: Object.values(cast) });
  const { threadId, postId: questionId } = await call<{ threadId: string; postId: string }>(
    'channels.startThread',
    {
      ...spoken(`Somebody of ${planted.question} needs a meter. What helps?`),
      channelId,
      title: `A ${planted.title} question`,
      needs: ['food-fuel'],
      urgency: 'urgent',
    },
    author,
  );
  const { postId: answerId } = await call<{ postId: string }>(
    'channels.answerThread',
    { ...spoken(`Ring ${planted.earlier} first.`), threadId },
    answerer,
  );
  server.setNow(after(60_000));
  await call(
    'channels.editPost',
    { postId: answerId, seenVersion: 1, body: `Ring ${planted.answer} first.`, isConfirmed: true },
    answerer,
  );
  await call('channels.acceptAnswer', { threadId, postId: answerId }, author);
  await call('channels.markRead', { threadId, upToNumber: 2 }, member);
  await call('saved.set', { kind: 'thread', id: threadId, isSaved: true }, member);
  await call('search.choose', { words: planted.question, kind: 'thread', id: threadId }, member);
  const chaseId = randomUUID();
  await call(
    'chases.createChase',
    { chaseId, need: 'food-fuel', source: { kind: 'answer', id: answerId }, dueOn: '2026-11-27' },
    member,
  );
  const drawn = {
    title: `A meter at ${planted.question}`,
    tried: `We rang ${planted.answer} together.`,
  };
  const caseId = await publishCase(threadId, author, curator, drawn);
  const otherCaseId = await publishOther(channelId, author, answerer, curator);
  // What the clock does every few minutes.
  await refreshSearch(db, place.communityId, after(120_000));
  for (const postId of [questionId, answerId])
    await call('moderation.reportPost', { postId, reason: 'identifies' }, member);
  const queue = await call<{ items: { id: string; postId: string }[] }>(
    'moderation.listQueue',
    { view: 'open' },
    moderator,
  );
  const moderationCaseId = queue.items.find(({ postId }) => postId === questionId)?.id ?? '';
  const told = {
    channelId,
    threadId,
    questionId,
    answerId,
    caseId,
    otherCaseId,
    moderationCaseId,
    chaseId,
    serviceId,
  };
  return { cast, told: { ...told, areaId: place.areaId, word: planted.question } };
}

/** Drawn from the thread, and it says what the thread said. */
async function publishCase(
  threadId: string,
  author: SignedIn,
  curator: SignedIn,
  more: object = {},
): Promise<string> {
  const id = { caseId: randomUUID() };
  const drawn = await call<CaseDraft>('caseLibrary.draftFromThread', { ...id, threadId }, author);
  const said = content(more);
  const draft = { ...id, revision: drawn.revision, content: said, isAnonymous: false };
  const { revision } = await call<CaseDraft>('caseLibrary.writeDraft', draft, author);
  const sent = { ...id, revision, details: [], isConfirmed: true };
  const submitted = await call<CaseDraft>('caseLibrary.submitDraft', sent, author);
  const mark = { evidence: 'case-study', reviewBy: '2027-11-20' };
  await call('caseLibrary.publish', { ...id, revision: submitted.revision, ...mark }, curator);
  return id.caseId;
}

/** Of the same need, from a thread that stays. */
async function publishOther(channelId: string, author: SignedIn, helper: SignedIn, curator: SignedIn) {
  const { threadId } = await call<{ threadId: string }>(
    'channels.startThread',
    {
      ...spoken('Who helps with a meter?'),
      channelId,
      title: 'A meter',
      needs: ['food-fuel'],
      urgency: 'soon',
    },
    author,
  );
  const { postId } = await call<{ postId: string }>(
    'channels.answerThread',
    { ...spoken('The supplier does.'), threadId },
    helper,
  );
  await call('channels.acceptAnswer', { threadId, postId }, author);
  return publishCase(threadId, author, curator);
}

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

async function tablesThatSay(): Promise<string[]> {
  const { db } = server.core;
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  const saying: string[] = [];
  for (const { name } of rows) {
    const said = words.map((word) => sql`lower(it::text) like ${`%${word}%`}`);
    const { rows: hits } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(name)} as it
      where ${sql.join(said, sql` or `)}`.execute(db);
    if ((hits[0]?.n ?? 0) > 0) saying.push(name);
  }
  return saying;
}

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
    const { cast, told } = await publish();
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
    expect(await tablesThatSay()).toEqual(Object.keys(tablesLeft).sort());
    expect(logged.filter((line) => isSaid(line))).toEqual([]);
    await forgetTakenWords(server.core.db, daysLater(29));
    expect(await tablesThatSay()).toContain('case_version');
    await forgetTakenWords(server.core.db, daysLater(31));
    expect(await tablesThatSay()).toEqual(['post_evidence']);
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
    const { cast, told } = await publish();
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
