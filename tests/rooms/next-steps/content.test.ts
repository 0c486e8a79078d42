// What can be checked of the content itself: three steps each, a call in each, no dead end, plain words, sources and dates.
import { describe, expect, test } from 'vitest';
import { needs } from '#shared/basics/lists.ts';
import { checkPack, checkPublishing, expiredEntries } from '#shared/next-steps/check-pack.ts';
import { nationalPack } from '#shared/next-steps/content/national.ts';
import { everyDangerContact } from '#shared/next-steps/danger-contacts.ts';
import { threeSteps } from '#shared/next-steps/three-steps.ts';
import type { Pack } from '#shared/next-steps/types.ts';
import { readingGrade, syllables } from './reading-age.ts';

const pack = nationalPack;
const moment = { nowMs: Date.parse('2026-11-20T10:00:00Z'), isDoubtful: false };
const outcomes = pack.paths.flatMap((path) =>
  Object.entries(path.outcomes).map(([outcome, steps]) => ({ name: `${path.id}, ${outcome}`, path, steps })),
);

describe('the national pack', () => {
  test('has no problem that its own check can find', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  test('covers every need that was promised', () => {
    const covered = new Set(pack.paths.map((path) => path.need));
    const promised = [
      'suicide-self-harm',
      'domestic-abuse',
      'safeguarding-adult',
      'safeguarding-child',
      'homelessness',
      'housing',
      'money-debt',
      'food-fuel',
      'mental-wellbeing',
      'carers',
      'long-term-condition',
      'gambling',
      'alcohol-drugs',
      'exploitation-slavery',
      'immigration-nrpf',
      'worker-safety',
      'worker-wellbeing',
    ] as const;
    expect(promised.filter((need) => !covered.has(need))).toEqual([]);
    expect([...covered].filter((need) => !needs.includes(need))).toEqual([]);
  });

  test.each(outcomes)('$name: three steps, each with a number and two sentences to say', ({ steps }) => {
    const shown = threeSteps({ pack, area: null, moment }, steps);
    expect(shown).toHaveLength(3);
    for (const { step, call } of shown) {
      expect(call.line.number).toMatch(/\d{3}/);
      expect(step.say.map((one) => one.split(/[.?!](?:\s|$)/).filter(Boolean).length)).toEqual([1, 1]);
      expect(step.what.length).toBeLessThanOrEqual(220);
      expect(step.record.length).toBeGreaterThan(10);
    }
  });

  test('a yes to danger calls 999 first, or the line that is meant for it', () => {
    const urgent = pack.paths.flatMap((path) => (path.outcomes.urgent ? [path.outcomes.urgent[0]] : []));
    const first = urgent.map((id) => pack.steps.find((step) => step.id === id)?.call);
    expect(first.every((call) => call && 'line' in call && call.line === 'emergency')).toBe(true);
    expect(urgent.length).toBeGreaterThanOrEqual(9);
  });

  test('every step and every line is used, so that nobody reviews what nobody sees', () => {
    const used = new Set(pack.paths.flatMap((path) => Object.values(path.outcomes).flat()));
    expect(pack.steps.map((step) => step.id).filter((id) => !used.has(id))).toEqual([]);
    const called = new Set([
      ...pack.danger,
      ...pack.support,
      ...pack.steps.flatMap((step) =>
        [step.call, ...(step.others ?? [])].map((ref) => ('line' in ref ? ref.line : ref.otherwise)),
      ),
    ]);
    expect(pack.lines.map((line) => line.id).filter((id) => !called.has(id))).toEqual([]);
  });

  test('nobody has reviewed it yet, it says so, and production refuses it', () => {
    expect(pack.reviewedBy).toBeNull();
    expect(checkPublishing(pack, false)).toEqual([]);
    expect(checkPublishing(pack, true)).toEqual([
      { about: 'pack', what: 'has not been reviewed by a named person' },
    ]);
    const reviewedBy = { name: 'A. Reviewer', role: 'Clinical Safety Officer', on: '2026-12-01' };
    expect(checkPublishing({ ...pack, reviewedBy }, true)).toEqual([]);
    expect(checkPublishing({ ...pack, reviewedBy: { ...reviewedBy, role: ' ' } }, true)).toHaveLength(1);
  });

  test('says link worker, never the other word', () => {
    expect(JSON.stringify(pack)).not.toMatch(/social prescriber/i);
  });
});

describe('plain words', () => {
  test('the measure knows what is easy and what is hard', () => {
    expect([syllables('cat'), syllables('under'), syllables('different'), syllables('help')]).toEqual([
      1, 2, 3, 1,
    ]);
    expect(readingGrade('The cat sat on the mat. It was warm.')).toBeLessThan(2);
    expect(
      readingGrade(
        'Notwithstanding contemporaneous multidisciplinary considerations, professionals should operationalise guidance.',
      ),
    ).toBeGreaterThan(15);
  });

  const texts = pack.steps.map((step) => ({ id: step.id, what: step.what, say: step.say.join(' ') }));

  test.each(texts)('$id can be read at eleven or twelve', ({ what, say }) => {
    // One step alone is a short text, where a single long name weighs much: two grades of grace. All of them get none.
    expect(readingGrade(what)).toBeLessThanOrEqual(9);
    expect(readingGrade(say)).toBeLessThanOrEqual(9);
  });

  test('as a whole: grade seven at most, for what to do and for what to say', () => {
    expect(readingGrade(texts.map(({ what }) => what).join(' '))).toBeLessThanOrEqual(7);
    expect(readingGrade(texts.map(({ say }) => say).join(' '))).toBeLessThanOrEqual(7);
  });
});

describe('numbers', () => {
  test('hours that nobody confirmed are never claimed, and a number no page names is marked', () => {
    for (const line of pack.lines) {
      if (line.hours.kind === 'unconfirmed') expect(line.hoursWords).toBeNull();
      if (line.source.includes('to be confirmed')) expect(line.checkedOn).toBeNull();
    }
  });

  test('those shown beside a post are the same lines', () => {
    const ours = new Set(pack.lines.map((line) => line.number));
    const shown = everyDangerContact.flatMap((contact) => (contact.number === null ? [] : [contact.number]));
    expect(shown.length).toBeGreaterThanOrEqual(9);
    expect(shown.filter((number) => !ours.has(number))).toEqual([]);
  });

  test('an expired one is listed for curators and marked where it stands', () => {
    expect(expiredEntries(pack, null, '2026-11-20')).toEqual([]);
    const later = expiredEntries(pack, null, '2027-02-21');
    expect(later.filter((entry) => entry.kind === 'line').length).toBe(pack.lines.length);
    const at = { nowMs: Date.parse('2027-02-21T10:00:00Z'), isDoubtful: false };
    const [one] = threeSteps({ pack, area: null, moment: at }, pack.paths[0]!.outcomes.usual);
    expect([one.isExpired, one.call.isExpired]).toEqual([true, true]);
  });
});

describe('a pack with a fault is found out', () => {
  const with_ = (change: Partial<Pack>): Pack => ({ ...pack, ...change });
  const [path] = pack.paths as [Pack['paths'][number]];
  const faults: [string, Pack, string][] = [
    [
      'a step that calls nobody',
      with_({ steps: pack.steps.map((step, at) => (at ? step : { ...step, call: { line: 'nobody' } })) }),
      'calls nobody',
    ],
    [
      'two steps only',
      with_({
        paths: [
          { ...path, outcomes: { usual: ['call-999', 'call-999', 'suicide-tell'] } },
          ...pack.paths.slice(1),
        ],
      }),
      'is not three steps',
    ],
    [
      'a question that leads nowhere',
      with_({ paths: [{ ...path, outcomes: { usual: path.outcomes.usual } }, ...pack.paths.slice(1)] }),
      'leads nowhere',
    ],
    [
      'nine tiles',
      with_({
        first: {
          ...pack.first,
          tiles: Array.from({ length: 9 }, () => ({ kind: 'path', path: 'suicide' }) as const),
        },
      }),
      'too many tiles',
    ],
    [
      'a path no tile leads to',
      with_({ first: { ...pack.first, tiles: pack.first.tiles.slice(1) } }),
      'cannot be reached',
    ],
    [
      'groups that circle',
      with_({
        groups: [
          ...pack.groups.slice(1),
          { id: 'harm', title: 'x', hint: 'y', tiles: [{ kind: 'group', group: 'harm' }] },
        ],
      }),
      'cannot be reached',
    ],
    [
      'a line without a source',
      with_({ lines: pack.lines.map((line) => ({ ...line, source: ' ' })) }),
      'has no source',
    ],
    ['999 not first', with_({ danger: ['samaritans', 'emergency'] }), '999 does not stand first'],
    [
      'hours claimed and not confirmed',
      with_({
        lines: pack.lines.map((line) =>
          line.hours.kind === 'unconfirmed' ? { ...line, hoursWords: '9 to 5' } : line,
        ),
      }),
      'nobody confirmed',
    ],
  ];
  test.each(faults)('%s', (_, broken, what) => {
    expect(
      checkPack(broken)
        .map((problem) => problem.what)
        .join('; '),
    ).toContain(what);
  });
});
