// The case studies of the evaluation in its library: all there, each said to be made up, none that claims to be checked, and
// nothing doubled by a second start.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { furnishCases } from '#api/evaluation/cases/furnish-cases.ts';
import { caseStudies } from '#api/evaluation/content/case-studies/index.ts';
import { evaluationContent } from '#api/evaluation/content/index.ts';
import { furnish } from '#api/evaluation/furnish.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import type { CaseSummary } from '#shared/contract/case-library.ts';
import { addSession, noon } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const [{ key: community }] = evaluationContent.communities;
const of = ids(community);
let server: TestServer;
let token: string;

beforeAll(async () => {
  server = await openTestServer({ isEvaluation: true });
  await furnish(server.core, { content: evaluationContent, issuer: 'http://issuer.example' });
  for (const _twice of [1, 2]) await furnishCases(server.core, { community, keeper: 'gareth-bowden' });
  const person = { communityId: of.communityId, personId: of.person('sarah-whitlow') };
  ({ token } = await addSession(server.core.db, person, noon));
});
afterAll(() => server.close());

async function all(): Promise<CaseSummary[]> {
  const items: CaseSummary[] = [];
  let cursor: string | undefined;
  do {
    const answer = await server.call<{ items: CaseSummary[]; next: string | null }>(
      'query',
      'caseLibrary.browse',
      { cursor, limit: 50 },
      { token },
    );
    if (!answer.isOk) throw new Error(answer.refusal);
    items.push(...answer.data.items);
    cursor = answer.data.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}

describe('the library of the evaluation', () => {
  it('holds every case study once, each a fictional example that claims no more than it is', async () => {
    const items = await all();
    expect(items.map(({ title }) => title).sort()).toEqual(caseStudies.map(({ title }) => title).sort());
    expect(items.every(({ isFictional }) => isFictional)).toBe(true);
    expect(new Set(items.map(({ evidence }) => evidence))).toEqual(new Set(['case-study', 'peer-tip']));
    expect(items.filter(({ credit }) => credit.kind === 'hidden').length).toBe(
      caseStudies.filter(({ author }) => author === null).length,
    );
  });

  it('cannot be made to claim more', async () => {
    const change = server.core.db
      .updateTable('case_study')
      .set({ evidence: 'verified' })
      .where('community_id', '=', of.communityId)
      .execute();
    await expect(change).rejects.toThrow(/check/);
  });

  it('is known to the search', async () => {
    const row = await server.core.db
      .selectFrom('search_document')
      .select((eb) => eb.fn.countAll().as('count'))
      .where('kind', '=', 'case-study')
      .executeTakeFirst();
    expect(Number(row?.count)).toBe(caseStudies.length);
  });
});
