// Case studies as files, through the route: out in parts that may come in again, in with a dry run first, and why a file or one of its case
// studies is refused.
import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '#shared/basics/limits.ts';
import type { QueuedCase } from '#shared/contract/case-review.ts';
import { content, deedsOf, type Library, openLibrary } from '#tests/support/case-library.ts';
import { addCommunity, addPerson } from '#tests/support/people.ts';

const at = openLibrary();
const { call, written, published } = deedsOf(at);
let { server, sarah, delyth }: Library = at;
beforeEach(() => {
  ({ server, sarah, delyth } = at);
});

describe('files', () => {
  it.each(['json', 'markdown'] as const)(
    '%s goes out, and comes in elsewhere to wait for review',
    async (format) => {
      await published(sarah);
      await published(sarah, { title: 'Another', situation: 'A second story of a cold house.' });
      const file = await call<{ text: string; count: number }>('exportCases', { format }, delyth);
      expect(file.count).toBe(2);
      expect(file.text).not.toContain('Sarah');
      const here = await call<{ items: { outcome: string }[] }>(
        'importCases',
        { format, text: file.text, isDryRun: false },
        delyth,
      );
      expect(here.items.map(({ outcome }) => outcome)).toEqual(['duplicate', 'duplicate']);
      const other = await addCommunity(server.core.db);
      const curator = await addPerson(server.core.db, other, 'Elsewhere', { roles: ['member', 'curator'] });
      const ask = { format, text: file.text, isDryRun: true };
      expect((await call<{ added: number }>('importCases', ask, curator)).added).toBe(2);
      const queue = async () =>
        (await call<{ items: QueuedCase[] }>('listQueue', { view: 'waiting' }, curator)).items;
      expect(await queue()).toEqual([]);
      const second = await addPerson(server.core.db, other, 'A second', { roles: ['member', 'curator'] });
      await call('importCases', { ...ask, isDryRun: false }, curator);
      // Whoever may review it hears of it, as of every draft that is sent.
      const heard = await server.core.db
        .selectFrom('stream_event')
        .select(['kind', 'person_id'])
        .where('community_id', '=', other.communityId)
        .where('person_id', '=', second.personId)
        .execute();
      expect(heard).toEqual([{ kind: 'case-changed', person_id: second.personId }]);
      expect((await queue()).map(({ title, origin }) => `${origin} ${title}`).sort()).toEqual([
        'import A meter in debt, and heat the same day',
        'import Another',
      ]);
    },
  );

  it.each(['json', 'markdown'] as const)(
    '%s never goes out larger than it may come in, whatever stands in it, and all of it goes out in parts',
    async (format) => {
      // The longest there is, in signs that a file and a request write long.
      const long = (chars: number) => 'She said “no”.\n\n’'.repeat(80).slice(0, chars);
      const { caseSectionCharsMax, caseStepCharsMax } = limits;
      const section = (place: number) => `Story ${place}. ${long(caseSectionCharsMax - 12)}`;
      for (let place = 0; place < 18; place += 1)
        await published(sarah, {
          title: `The whole account ${place}`,
          situation: section(place),
          tried: section(place),
          happened: section(place),
          learnt: section(place),
          steps: [1, 2, 3].map(() => long(caseStepCharsMax)),
        });
      const titles: string[] = [];
      let cursor: string | undefined;
      let parts = 0;
      do {
        const ask = { format, limit: 50, ...(cursor && { cursor }) };
        const part = await call<{ text: string; count: number; next: string | null }>(
          'exportCases',
          ask,
          delyth,
        );
        expect(part.text.length).toBeLessThanOrEqual(limits.importCharsMax);
        const back = await call<{ items: { title: string; outcome: string }[] }>(
          'importCases',
          { format, text: part.text, isDryRun: true },
          delyth,
        );
        expect(back.items).toHaveLength(part.count);
        expect(new Set(back.items.map(({ outcome }) => outcome))).toEqual(new Set(['duplicate']));
        titles.push(...back.items.map(({ title }) => title));
        cursor = part.next ?? undefined;
        parts += 1;
      } while (cursor !== undefined);
      expect(parts).toBeGreaterThan(1);
      expect(new Set(titles).size).toBe(18);
    },
  );

  it('of many leaves room for drafts of one’s own', async () => {
    const cases = Array.from({ length: limits.caseDraftsMax }, (_, i) => content({ title: `Story ${i}` }));
    const text = (all: unknown[]) =>
      JSON.stringify({ kind: 'peer-hub-case-studies', version: 1, cases: all });
    const ask = { format: 'json', text: text(cases), isDryRun: false };
    expect((await call<{ added: number }>('importCases', ask, delyth)).added).toBe(limits.caseDraftsMax);
    expect((await written(delyth)).revision).toBe(1);
    const nothings = { ...ask, text: text(Array.from({ length: 20_000 }, () => 1)) };
    await expect(call('importCases', nothings, delyth)).rejects.toThrow('file-not-ours');
  });

  it('says of each what is wrong, and of the whole whether it is ours', async () => {
    const good = { ...content(), evidence: 'verified', reviewBy: null };
    const cases = [
      good,
      { ...good },
      { ...good, tried: 'NHS number 943 476 5919.' },
      { ...good, learnt: '' },
      { ...good, steps: ['One.'] },
      'nonsense',
    ];
    const text = JSON.stringify({ kind: 'peer-hub-case-studies', version: 1, cases });
    const { items, added } = await call<{ items: { outcome: string; fields: string[] }[]; added: number }>(
      'importCases',
      { format: 'json', text, isDryRun: true },
      delyth,
    );
    expect(added).toBe(1);
    expect(items.map(({ outcome }) => outcome)).toEqual([
      'added',
      'duplicate',
      'identifies',
      'not-complete',
      'unreadable',
      'unreadable',
    ]);
    expect(JSON.stringify(items)).not.toContain('943');
    const bad = (words: string) =>
      call('importCases', { format: 'json', text: words, isDryRun: true }, delyth);
    await expect(bad(text.replace('"version":1', '"version":9'))).rejects.toThrow('file-version');
    await expect(bad('{"some":"file"}')).rejects.toThrow('file-not-ours');
    await expect(bad('no json')).rejects.toThrow('file-not-ours');
  });
});
