// What the directory says in words, and what it lets out: ages and waits, opening times, names found in a text, words to search by.
import { beforeAll, describe, expect, it, test } from 'vitest';
import { sayAge, sayDistance, sayRole, sayWait } from '#extension/panel/features/directory/said/ages.ts';
import { sayTimes } from '#extension/panel/features/directory/said/times.ts';
import { makeSearch, noFilters, toAsk } from '#extension/panel/features/directory/search/search.ts';
import { stripWords } from '#extension/panel/features/directory/search/strip-words.ts';
import { mentionsIn } from '#extension/panel/writing/mentions.ts';
import type { CaseStudyId, ServiceId, ThreadId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import { fingerprint, loadNames } from '#shared/stripping/index.ts';

beforeAll(loadNames);

test.each([
  [0, 'today'],
  [1, 'yesterday'],
  [13, '13 days ago'],
  [14, '2 weeks ago'],
  [60, '8 weeks ago'],
  [61, '2 months ago'],
  [729, '23 months ago'],
  [800, '2 years ago'],
])('%i days is %s', (days, said) => expect(sayAge(days)).toBe(said));

test.each([
  [null, null, null],
  [0, 0, 'No wait'],
  [1, null, '1 week'],
  [null, 6, '6 weeks'],
  [2, 4, '2 to 4 weeks'],
  [0, 1, 'Up to 1 week'],
  [0, 6, 'Up to 6 weeks'],
])('a wait from %s to %s is %s', (min, max, said) => expect(sayWait(min, max)).toBe(said));

test('distances are no finer than half a mile', () => {
  expect([100, 900, 1_600, 4_100].map(sayDistance)).toEqual([
    'under half a mile',
    '0.5 miles',
    '1 mile',
    '2.5 miles',
  ]);
});

test('a role that nobody knows yet is a link worker; nobody is the listing', () => {
  expect([sayRole('organisation'), sayRole('new-role'), sayRole(null)]).toEqual([
    'the organisation itself',
    'a link worker',
    'its own listing',
  ]);
});

test('days with the same hours stand together, Monday first; words without a day keep their line', () => {
  const at = { opensAt: '10:00:00', closesAt: '12:00Z', words: null };
  const lines = sayTimes([
    { ...at, day: 'TH' },
    { ...at, day: 'MO' },
    { day: 'SA', opensAt: '9:30', closesAt: null, words: 'by appointment' },
    { day: null, opensAt: null, closesAt: null, words: 'Ring for dates' },
    { day: null, opensAt: null, closesAt: null, words: null },
  ]);
  expect(lines).toEqual([
    'Monday and Thursday, 10:00 to 12:00',
    'Saturday, 9:30, by appointment',
    'Ring for dates',
  ]);
});

describe('mentions', () => {
  const debt = { id: 'debt' as ServiceId, name: 'Debt Help' };
  const more = { id: 'more' as ServiceId, name: 'Debt Help Plus' };

  it('stand wherever the name stands as a whole, the longer name first, in the order of the words', () => {
    const body = 'Debt Help Plus is not Debt Help. A Debt Helper is neither; (Debt Help)!';
    expect(
      mentionsIn(body, [debt, more]).map(({ start, end, ...of }) => [of, body.slice(start, end)]),
    ).toEqual([
      [{ serviceId: 'more' }, 'Debt Help Plus'],
      [{ serviceId: 'debt' }, 'Debt Help'],
      [{ serviceId: 'debt' }, 'Debt Help'],
    ]);
  });

  it('are of a case study or a thread where it was one that was put in', () => {
    const body = 'A case study that may help: “Heat the same day”. And “Any luck?”';
    const told = { kind: 'case-study' as const, id: 'case' as CaseStudyId, name: 'Heat the same day' };
    const asked = { kind: 'thread' as const, id: 'thread' as ThreadId, name: 'Any luck?' };
    expect(
      mentionsIn(body, [asked, told]).map(({ start, end, ...of }) => [of, body.slice(start, end)]),
    ).toEqual([
      [{ caseId: 'case' }, 'Heat the same day'],
      [{ threadId: 'thread' }, 'Any luck?'],
    ]);
  });

  it('are none where the name was taken out again, and ten at most', () => {
    expect(mentionsIn('Nothing here', [debt])).toEqual([]);
    expect(mentionsIn('Debt Help, '.repeat(12), [debt])).toHaveLength(10);
    expect(mentionsIn('', [{ ...debt, name: '' }])).toEqual([]);
  });
});

describe('words to search by', () => {
  it('lose what identifies, labels and all, and say whether it was only suspected', () => {
    const { words, isShortened, mayKeep } = stripWords(
      'debt help for Mrs Dorothy Hallworth, 943 476 5919',
      {},
    );
    expect(words).toMatch(/^debt help for\b/);
    expect(words).not.toMatch(/Dorothy|Hallworth|943|\[/);
    expect({ isShortened, mayKeep }).toEqual({ isShortened: true, mayKeep: false });
  });

  it('lose whoever is on the record, whose name is a word to everybody else and never part of a service', () => {
    const identity = {
      names: ['Con Wray'],
      numbers: [],
      addressLines: [],
      postcodes: [],
      phones: [],
      emails: [],
    };
    const known = fingerprint(identity, 'salt');
    expect(stripWords('con wray grant', {}).words).toContain('con');
    expect(stripWords('con wray grant', { known })).toEqual({
      words: 'grant',
      isShortened: true,
      mayKeep: false,
    });
    expect(stripWords('con wray grant', { known }, true).words).toBe('grant');
  });

  it('keep the names of services, and what the person says is part of one; a number never', () => {
    const keep = { phrases: ['Grace Whitlow Trust'], phones: [] };
    expect(stripWords('Grace Whitlow Trust', { keep })).toEqual({
      words: 'Grace Whitlow Trust',
      isShortened: false,
      mayKeep: false,
    });
    expect(stripWords('Grace Whitlow', {}).mayKeep).toBe(true);
    expect(stripWords('Grace Whitlow', {}, true).words).toBe('Grace Whitlow');
    expect(stripWords('943 476 5919', {}, true).words).toBe('');
  });
});

test('only what was chosen is asked; signing out forgets it', () => {
  const search = makeSearch();
  expect(toAsk(noFilters)).toEqual({});
  search.change({ need: 'carers' as Need, miles: 5, openToday: true });
  expect(toAsk(search.store.getState())).toEqual({ need: 'carers', withinMetres: 8_045, openToday: true });
  search.leave({ serviceId: 'one', scrollY: 900 });
  expect(search.comeBack()).toEqual({ serviceId: 'one', scrollY: 900 });
  expect(search.comeBack()).toBeNull();
  search.clear();
  expect(search.store.getState()).toEqual(noFilters);
});
