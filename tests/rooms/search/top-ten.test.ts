// The same top ten, to the order, on both engines. The documents are the evaluation's own stories; the queries are ours.
import { describe, expect, it } from 'vitest';
import { caseStudies } from '#api/evaluation/content/case-studies/index.ts';
import { openSearch } from '#tests/bench/search-database.ts';
import { adminUrl, onPostgres } from '#tests/support/database.ts';

const queries = [
  'eviction notice section 21',
  'hubby controls all her money',
  'PIP refused mandatory reconsideration',
  'lonely since wife died',
  'foodbank voucher nothing in the fridge',
  'homelesness',
  'carer needs a break',
  'drinking every morning',
  'polish speaking, no english',
  'depo',
  'hoarding landlord threatens',
  'no recourse to public funds',
  'debt letters not opened',
  'young carer school',
  'bus pass hospital appointment',
];

async function topTens(server: string | null): Promise<Record<string, string[]>> {
  const search = await openSearch(server);
  try {
    await search.load(
      caseStudies.map((each) => ({
        id: each.key,
        title: each.title,
        text: [each.situation, each.tried, each.happened, each.learnt, ...each.nextSteps].join(' '),
      })),
    );
    const found: Record<string, string[]> = {};
    for (const query of queries) found[query] = await search.ask(query);
    return found;
  } finally {
    await search.close();
  }
}

describe.runIf(onPostgres)('the top ten', () => {
  it('is the same on both engines', { timeout: 240_000 }, async () => {
    const embedded = await topTens(null);
    expect(Object.values(embedded).every((ids) => ids.length > 0)).toBe(true);
    expect(await topTens(adminUrl)).toEqual(embedded);
  });
});
