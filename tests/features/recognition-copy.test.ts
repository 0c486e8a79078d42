// The copy for an appraisal, and since when it counts: what is in it, that a mask leaves no gap in it, and that no words of others become markup.
import { describe, expect, it } from 'vitest';
import { type RecognitionCalls, readWhole } from '#extension/panel/features/recognition/calls.ts';
import { fromOf, makePeriod } from '#extension/panel/features/recognition/period.ts';
import { composePage, composeText, type Facts } from '#extension/panel/features/recognition/take-along.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { ContributionLine } from '#shared/contract/recognition.ts';
import { noon } from '#tests/support/people.ts';

const none = { named: 0, unnamed: 0 };
const caseLine = (title: string, isNamed: boolean) => ({
  ...{ kind: 'case' as const, id: title as CaseStudyId, title, at: noon.toISOString() },
  ...{ isNamed, used: 12, worked: null },
});
const facts = (changes: Partial<Facts> = {}): Facts => ({
  me: { name: 'Sarah Whitlow', organisation: 'Harrowmere PCN' },
  from: '2025-11-20',
  until: '2026-11-20',
  contribution: {
    safeSteps: { named: 1, unnamed: 0 },
    answers: { named: 3, unnamed: 0 },
    thanks: none,
    cases: { named: 1, unnamed: 0 },
    mentoring: { isOffered: false, talks: 0 },
    learning: { modules: 1, minutes: 5 },
    supervision: 0,
  },
  cases: [caseLine('Heat the same day', true)],
  modules: [{ kind: 'module', id: 'carers', version: 1, at: '2026-06-30T23:30:00.000Z' }],
  isWithUnnamed: false,
  own: null,
  ...changes,
});
const masked = facts({
  contribution: {
    ...facts().contribution,
    safeSteps: { named: 1, unnamed: 2 },
    answers: { named: 3, unnamed: 4 },
    thanks: { named: 0, unnamed: 1 },
    cases: { named: 1, unnamed: 1 },
  },
  cases: [caseLine('A voucher by noon', false), caseLine('Heat the same day', true)],
});

describe('the copy', () => {
  it('is this, word for word', () => {
    expect(composeText(facts({ own: 'I ring first now.\nIt saves a week.' as StrippedText }))).toBe(
      [
        'Contribution to professional practice',
        'Sarah Whitlow, Harrowmere PCN',
        '',
        'Period',
        '20 November 2025 to 20 November 2026',
        'This counts what I posted under my name.',
        '',
        'Given to colleagues',
        '- 1 answer became the safe next step',
        '- 3 answers given',
        '- 1 case study published',
        '',
        'Case studies',
        '- Heat the same day, published 20 November 2026',
        '',
        'Learning',
        '- Carers: who looks after you?, 5 minutes, 1 July 2026',
        '- 1 module, 5 minutes as stated on them',
        '',
        'In my own words',
        'I ring first now.',
        'It saves a week.',
        '',
        'From Peer Hub, 20 November 2026. Minutes are those stated on each module, not measured.',
      ].join('\n'),
    );
  });

  it('is the same, letter for letter, whether something was posted without a name or not', () => {
    expect(composeText(masked)).toBe(composeText(facts()));
    expect(composePage(masked)).toBe(composePage(facts()));
  });

  it('says what was without a name where that is wished', () => {
    const text = composeText({ ...masked, isWithUnnamed: true });
    for (const line of [
      'This counts what I posted under my name and without it.',
      '- 3 answers became the safe next step (2 of them without my name)',
      '- 1 thank-you for what I wrote (1 of them without my name)',
      '- A voucher by noon, published 20 November 2026 (without my name)',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('of nothing says so', () => {
    const empty = { ...facts().contribution, safeSteps: none, answers: none, cases: none };
    const learning = { modules: 0, minutes: 0 };
    const text = composeText(
      facts({ contribution: { ...empty, learning }, cases: [], modules: [], from: null, me: null }),
    );
    expect(text).toContain('Everything until 20 November 2026');
    expect(text).toContain('Given to colleagues\nNothing in this period.');
  });

  it('as a page has no script and no address, and words stay words', () => {
    const page = composePage(
      facts({
        cases: [caseLine('<img src=x onerror="alert(1)"> & \'more\'', true)],
        own: '</p><b>' as StrippedText,
      }),
    );
    expect(page).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;more&#39;');
    expect(page).toContain('<p>&lt;/p&gt;&lt;b&gt;</p>');
    expect(page).not.toMatch(/<(?:script|img|link|b)\b|https?:/);
  });

  it('reads every page of what it lists, and not for ever', async () => {
    const calls: string[] = [];
    const listContribution: RecognitionCalls['listContribution'] = async ({ cursor }) => {
      calls.push(cursor ?? 'first');
      const items: ContributionLine[] = [caseLine(`Case ${calls.length}`, true)];
      return { items, next: String(calls.length) };
    };
    const all = await readWhole({ listContribution } as RecognitionCalls, {
      ...{ what: 'cases', kind: 'case', from: null },
    });
    expect([all.length, calls.slice(0, 3)]).toEqual([10, ['first', '1', '2']]);
  });
});

describe('since when', () => {
  const now = noon.getTime();
  it('is a year, a day that is not ahead, or the beginning', () => {
    expect(fromOf({ kind: 'year', day: '' }, now)).toBe('2025-11-20');
    expect(fromOf({ kind: 'year', day: '' }, Date.parse('2028-02-29T12:00:00Z'))).toBe('2027-02-28');
    expect(fromOf({ kind: 'all', day: '2026-01-01' }, now)).toBeNull();
    expect(fromOf({ kind: 'since', day: '2026-11-20' }, now)).toBe('2026-11-20');
    for (const day of ['', '2026-11-21', '1999-12-31', '2026-13-01', '2026-02-30', '26-1-1', 'soon'])
      expect(fromOf({ kind: 'since', day }, now), day).toBeUndefined();
  });

  it('rests for whoever chose it, and is not overwritten by what is read late', async () => {
    const shelf = new Map<string, unknown>([['recognition:ben', { kind: 'since', day: '2026-05-01' }]]);
    const keeper = makePeriod(
      { read: async (key) => shelf.get(key), write: async (key, value) => void shelf.set(key, value) },
      () => undefined,
    );
    keeper.set({ kind: 'all' });
    expect(shelf.size).toBe(1);
    keeper.belongTo('ben');
    await expect.poll(() => keeper.store.getState()).toEqual({ kind: 'since', day: '2026-05-01' });
    keeper.belongTo('sarah');
    expect(keeper.store.getState()).toEqual({ kind: 'year', day: '' });
    keeper.belongTo('ben');
    keeper.set({ kind: 'all' });
    await Promise.resolve();
    await Promise.resolve();
    expect(keeper.store.getState().kind).toBe('all');
    shelf.set('recognition:nell', { kind: 'never', day: 7 });
    keeper.belongTo('nell');
    await Promise.resolve();
    await Promise.resolve();
    expect(keeper.store.getState()).toEqual({ kind: 'year', day: '' });
  });
});
