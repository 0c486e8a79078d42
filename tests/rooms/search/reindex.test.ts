// After an upgrade what was indexed before it is indexed anew: by one clock, a few at a time, going on where it stopped. Whoever searches
// meanwhile finds everything as it was, and administrators see how far it is.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { transact } from '#api/database/index.ts';
import { indexDocument, makeReindexWalk, reindexOlder } from '#api/features/search/index.ts';
import { doDue } from '#api/jobs/clock.ts';
import { askForReturningWork, handlersOf, reindexers } from '#api/jobs/handlers.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import type { UpkeepAnswer } from '#shared/contract/search.ts';
import { analysis } from '#shared/search/analysis.ts';
import { onPostgres, silentLog } from '#tests/support/database.ts';
import { addPerson, after as later, noon } from '#tests/support/people.ts';
import {
  answerThread,
  closed,
  find,
  open,
  openSearchTown,
  place,
  sarah,
  server,
  startThread,
  titles,
} from '#tests/support/search-town.ts';

openSearchTown();
beforeEach(async () => {
  await server.core.db.deleteFrom('job').execute();
  await sql`delete from search_document where community_id <> ${place.communityId}`.execute(server.core.db);
});

const documents = () =>
  server.core.db
    .selectFrom('search_document')
    .select(['subject_id as id', 'kind', 'analysis', 'stems', 'impacts', 'fresh_at as freshAt', 'seal'])
    .where('community_id', '=', place.communityId)
    .orderBy('document_no')
    .execute();

/** As it was before the upgrade: nothing of needs, situations and themes, and an older number. */
async function age(id: string, to = analysis - 1) {
  const { db } = server.core;
  await transact(db, async (trx) => {
    await sql`delete from search_posting as posting using search_document as document
      where document.subject_id = ${id} and posting.community_id = document.community_id
        and posting.document_no = document.document_no and posting.stem like '#%'`.execute(trx);
    await sql`update search_document as document set analysis = ${to}, (stems, counts, impacts) = (
      select array_agg(stem), array_agg(count), array_agg(impact)
      from unnest(document.stems, document.counts, document.impacts) as given (stem, count, impact)
      where stem not like '#%') where subject_id = ${id}`.execute(trx);
  });
}
const ageAll = async () => {
  for (const { id } of await documents()) await age(id);
};

const turn = (more: Partial<Parameters<typeof reindexOlder>[0]> = {}, walk = makeReindexWalk()) =>
  reindexOlder({ db: server.core.db, log: silentLog, clock: () => noon, reindexers, ...more }, walk);
const told = async (roles = ['member', 'administrator'] as const) => {
  const who = await addPerson(server.core.db, place, `Ana ${randomUUID().slice(0, 4)}`, { roles });
  const answer = await server.call<UpkeepAnswer>('query', 'search.readUpkeep', {}, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
};

async function oneOfEach() {
  const { threadId } = await startThread(
    'Kettle fund',
    'Which charity gives a kettle to somebody with nothing?',
  );
  await answerThread(threadId, 'Little Wickering does, the same week.');
  await startThread('Behind closed doors', 'A kettle for a family in hiding.', { channelId: closed });
  const offer = {
    needs: ['money-debt'],
    headline: 'Debt, from both sides',
    words: 'A kettle of fish.',
    isConfirmed: true,
  };
  const offered = await server.call('mutation', 'mentoring.setOffer', offer, sarah);
  expect(offered.isOk).toBe(true);
}

describe('after an upgrade', () => {
  it('what was indexed before is as if it had been written today, and nothing else of it changes', async () => {
    await oneOfEach();
    const before = await documents();
    await ageAll();
    expect((await documents()).flatMap(({ stems }) => stems.filter((stem) => stem.startsWith('#')))).toEqual(
      [],
    );
    expect(await turn()).toBeUndefined();
    expect(await documents()).toEqual(before);
    expect(before.map(({ kind }) => kind)).toEqual(['thread', 'thread', 'mentor']);
  });

  it('a search finds it all the while, and each once', async () => {
    for (const name of ['alder', 'birch', 'cedar']) await startThread(`Kettle ${name}`, 'A kettle.');
    await ageAll();
    const walk = makeReindexWalk();
    const all = ['Kettle alder', 'Kettle birch', 'Kettle cedar'];
    expect((await titles('kettle')).sort()).toEqual(all);
    expect(await turn({ most: 1 }, walk)).toEqual({ again: noon });
    expect((await titles('kettle')).sort()).toEqual(all);
    expect((await documents()).map((one) => one.analysis)).toEqual([analysis, analysis - 1, analysis - 1]);
    // Another process takes it up, which knows nothing of how far the first had come.
    expect(await turn({ most: 1 })).toEqual({ again: noon });
    expect(await turn({ most: 1 })).toEqual({ again: noon });
    expect(await turn({ most: 1 })).toBeUndefined();
    expect((await documents()).map((one) => one.analysis)).toEqual([analysis, analysis, analysis]);
    expect((await titles('kettle')).sort()).toEqual(all);
  });

  it('one text that cannot be read holds up no other, and is told as a fault', async () => {
    await oneOfEach();
    await ageAll();
    const walk = makeReindexWalk();
    const failing = { ...reindexers, mentor: () => Promise.reject(new RangeError('Words of somebody.')) };
    expect(await turn({ most: 1, reindexers: failing }, walk)).toEqual({ again: noon });
    expect(await turn({ most: 1, reindexers: failing }, walk)).toEqual({ again: noon });
    expect(await turn({ most: 1, reindexers: failing }, walk)).toEqual({ again: noon });
    await expect(turn({ most: 1, reindexers: failing }, walk)).rejects.toMatchObject({
      code: 'not-reindexed',
    });
    const left = (await documents()).filter((one) => one.analysis < analysis);
    expect(left.map(({ kind }) => kind)).toEqual(['mentor']);
  });

  it('what is gone since is forgotten, and what a newer program wrote is left as it is', async () => {
    await oneOfEach();
    const [thread, , mentor] = await documents();
    await age(thread?.id ?? '');
    await age(mentor?.id ?? '', analysis + 1);
    await server.core.db
      .updateTable('post')
      .set({ state: 'hidden' })
      .where('thread_id', '=', thread?.id as never)
      .execute();
    expect(await turn()).toBeUndefined();
    expect((await documents()).map(({ kind, analysis: by }) => [kind, by])).toEqual([
      ['thread', analysis],
      ['mentor', analysis + 1],
    ]);
  });

  it('a kind of document that this program does not know is left, and said', async () => {
    await transact(server.core.db, (trx) =>
      indexDocument(trx, {
        communityId: place.communityId as CommunityId,
        kind: 'poem' as never,
        id: randomUUID(),
        audienceId: null,
        areaId: null,
        title: 'A poem',
        texts: [],
        needs: [],
        barriers: [],
        isAnswered: null,
        freshAt: noon,
        seal: '',
      }),
    );
    await ageAll();
    await expect(turn()).rejects.toMatchObject({ code: 'not-reindexed' });
  });
});

describe('the clock', () => {
  const run = (now: Date) => {
    const parts = { ...server.core, log: silentLog, clock: () => now };
    return doDue({
      ...parts,
      chance: () => 1,
      handlers: { 'reindex-search': handlersOf(parts)['reindex-search'] },
    });
  };

  it('is asked at every start, and does it at once however long it had time', async () => {
    await startThread('Kettle fund', 'A kettle.');
    const asked = { ...server.core, clock: () => noon };
    await askForReturningWork(asked);
    expect(await run(noon)).toBe(1);
    await ageAll();
    // Ten minutes are not over.
    expect(await run(later(60_000))).toBe(0);
    await askForReturningWork({ ...asked, clock: () => later(60_000) });
    expect(await run(later(60_000))).toBe(1);
    expect((await documents()).map((one) => one.analysis)).toEqual([analysis]);
  });

  it.runIf(onPostgres)('of two processes one does it', async () => {
    for (let i = 0; i < 8; i++) await startThread(`Kettle ${i}`, 'A kettle.');
    await ageAll();
    await askForReturningWork({ ...server.core, clock: () => noon });
    const worked = await Promise.all([run(noon), run(noon)]);
    expect(worked.reduce((sum, one) => sum + one)).toBe(1);
    expect(new Set((await documents()).map((one) => one.analysis))).toEqual(new Set([analysis]));
  });
});

describe('administrators', () => {
  it('see how many are behind, kind by kind, and whether it goes on or failed', async () => {
    await oneOfEach();
    await ageAll();
    await askForReturningWork({ ...server.core, clock: () => noon });
    expect(await told()).toEqual({
      analysis,
      documents: 3,
      behind: 3,
      kinds: [
        { kind: 'mentor', documents: 1, behind: 1 },
        { kind: 'thread', documents: 2, behind: 2 },
      ],
      work: { dueAt: noon.toISOString(), isUnderWay: false, attempts: 0, fault: null },
    });
    await turn();
    expect(await told()).toMatchObject({ documents: 3, behind: 0 });
    await server.core.db
      .updateTable('job')
      .set({ fault: 'ReindexFault:not-reindexed', attempts: 2 })
      .where('kind', '=', 'reindex-search')
      .execute();
    expect((await told()).work).toMatchObject({ attempts: 2, fault: 'ReindexFault:not-reindexed' });
    expect((await find('kettle')).items.length).toBeGreaterThan(0);
    expect(open).toBeTruthy();
  });
});
