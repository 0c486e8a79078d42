// What the page says of what it took out: kind and shape of each place, and which label is the person on the record. It lives in the
// panel's memory beside the draft, and rests with none.
import { beforeAll, describe, expect, test } from 'vitest';
import { makeArrived, readRemoved } from '#extension/panel/features/ask/draft/arrived.ts';
import { makeBesides } from '#extension/panel/features/ask/draft/beside.ts';
import { beginDraft } from '#extension/panel/features/ask/draft/draft.ts';
import { limits } from '#shared/basics/limits.ts';
import { shapeFor } from '#shared/basics/word-shape.ts';
import { wordReport } from '#shared/contract/stripping.ts';
import { fingerprint, loadNames, type Removed, strip } from '#shared/stripping/index.ts';

beforeAll(loadNames);

const raw =
  'Con Wray (943 476 5919, 07700 900123, SK4 3HG) lives with Saoirse Gallagher at 12 Birchwood Avenue; Dr — 🧭 rang.';
const known = {
  names: ['Con Wray'],
  numbers: [],
  addressLines: [],
  postcodes: [],
  phones: [],
  emails: [],
};
const stripped = () => strip(raw, { known, today: '2026-11-21', shapeOf: shapeFor });
const besides = () => {
  const lying = new Map<string, unknown>();
  return makeBesides({
    read: async (key) => lying.get(key),
    write: async (key, value) => void lying.set(key, value),
    remove: async (key) => void lying.delete(key),
  });
};

describe('what crosses', () => {
  test('is a kind, a label and a shape for each place, and no word of any', () => {
    const { removed } = stripped();
    expect(removed.length).toBeGreaterThanOrEqual(6);
    for (const { kind, shape } of removed)
      expect(
        wordReport.safeParse({ said: 'not-identifying', kind, shape, version: '2026-11-21' }).success,
      ).toBe(true);
    expect(JSON.stringify(removed)).not.toMatch(/wray|943|476|900|gallagher|birchwood|3hg/i);
  });

  test('is taken only where it is a shape, whatever a hand-over says', () => {
    const one: Removed = {
      kind: 'PERSON',
      label: '[name 1]',
      start: 0,
      end: 8,
      why: '',
      confidence: 'certain',
    };
    const told = (shape: unknown) => readRemoved([{ ...one, shape } as Removed]).labels;
    expect(told('Word Word, to-16')).toEqual([
      { kind: 'PERSON', label: '[name 1]', shape: 'Word Word, to-16' },
    ]);
    for (const shape of [undefined, 5, 'Con Wray', 'Word, to-16 Con', { toString: () => 'Word, to-4' }])
      expect(told(shape)).toEqual([{ kind: 'PERSON', label: '[name 1]' }]);
  });

  test('says which label is the person on the record, where there is one', () => {
    expect(readRemoved(stripped().removed).numberOnRecord).toBe(1);
    expect(readRemoved(strip('Ring Saoirse Gallagher').removed).numberOnRecord).toBeNull();
    const late = strip('Saoirse Gallagher rang of Con Wray', { known });
    expect(readRemoved(late.removed).numberOnRecord).toBe(2);
  });
});

describe('in the panel', () => {
  const { labels, numberOnRecord } = { labels: [], numberOnRecord: 1 };

  test('a draft that rests holds kinds and labels, as before', () => {
    const arrived = readRemoved(stripped().removed);
    const clock = { nowMs: () => 0, random: () => new Uint8Array(10) };
    const draft = beginDraft(clock, { source: 'selection', isAnonymous: true, removed: arrived.resting });
    expect(draft.removed.length).toBeGreaterThan(0);
    expect(JSON.stringify(draft)).not.toMatch(/to-\d|shape|numberOnRecord/);
  });

  test('shapes are there while the panel is open; who is on the record only while they are', async () => {
    const beside = besides();
    const arrived = makeArrived(beside.person);
    const person = fingerprint(known, 'session');
    await beside.begun('one', 'A', person);
    arrived.came('one', readRemoved(stripped().removed));
    expect(arrived.numberOnRecord('one')).toBe(1);
    expect(arrived.shapeOf('one', '[NHS number]')).toBe('digits digits digits, to-16');
    expect(arrived.shapeOf('another', '[NHS number]')).toBeUndefined();
    // The same record once more is no other.
    beside.look({ readable: true, record: 'A', fingerprints: fingerprint(known, 'session') });
    expect(arrived.numberOnRecord('one')).toBe(1);
    beside.nowBeside({ readable: true, record: 'B' });
    expect(arrived.numberOnRecord('one')).toBeNull();
    expect(arrived.shapeOf('one', '[NHS number]')).toBe('digits digits digits, to-16');
    arrived.forget();
    expect(arrived.shapeOf('one', '[NHS number]')).toBeUndefined();
  });

  test('without a person on the record no number is theirs, and no more is kept than there may be drafts', async () => {
    const beside = besides();
    const arrived = makeArrived(beside.person);
    arrived.came('one', { labels, resting: [], numberOnRecord });
    expect(arrived.numberOnRecord('one')).toBeNull();
    const shaped = readRemoved(stripped().removed);
    for (let n = 0; n <= limits.draftsMax; n++) arrived.came(`draft ${n}`, shaped);
    expect(arrived.shapeOf('draft 0', '[phone]')).toBeUndefined();
    expect(arrived.shapeOf(`draft ${limits.draftsMax}`, '[phone]')).toBe('digits digits, to-16');
  });
});
