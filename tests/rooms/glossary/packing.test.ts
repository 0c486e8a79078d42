// What the panel carries of the glossary is packed, and ranks as what is written does.
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { inOneGo, inSlices, once } from '#shared/basics/in-steps.ts';
import { compile } from '#shared/glossary/compile.ts';
import { glossaryEntries } from '#shared/glossary/entries/index.ts';
import { packEntries, unpackEntries } from '#shared/glossary/packing/pack.ts';
import { readTokens, writeTokens } from '#shared/glossary/packing/tokens.ts';
import { readEntries } from '#shared/glossary/read-entries.ts';
import { learnSituations } from '#shared/search/situations.ts';
import { isSmall } from '#shared/search/small-words.ts';
import { stemOf } from '#shared/search/stem.ts';

const likeness = { stemOf, isSmall };
const packed = packEntries(glossaryEntries, likeness);
const back = inOneGo(unpackEntries(packed));

describe('packed and read again', () => {
  test('every entry is there, in its place, and leads to the same', () => {
    expect(back.length).toBe(glossaryEntries.length);
    const told = ({ kind, weight, needs, expandsTo }: (typeof glossaryEntries)[number]) =>
      `${kind} ${weight} ${needs} ${expandsTo.join(';')}`;
    expect(back.map(told)).toEqual(glossaryEntries.map(told));
    const plain = (all: readonly (typeof glossaryEntries)[number][]) =>
      all.filter(({ kind }) => kind !== 'everyday').map(({ term }) => term);
    expect(plain(back)).toEqual(plain(glossaryEntries));
  });

  test('it meets the same words, speaks of the same needs, and tells the same situations', () => {
    const [ours, theirs] = [compile(back), compile(glossaryEntries)];
    expect([...ours.waiting.keys()]).toEqual([...theirs.waiting.keys()]);
    const slotsOf = (glossary: typeof ours) =>
      [...glossary.waiting.values()].map((patterns) =>
        patterns
          .map(({ slots, isLoose }) => `${isLoose} ${slots.map((slot) => [...slot].join('|')).join(' ')}`)
          .join(';'),
      );
    expect(slotsOf(ours)).toEqual(slotsOf(theirs));
    expect(ours.associations).toEqual(theirs.associations);
    const [told, known] = [learnSituations(back), learnSituations(glossaryEntries)];
    expect(told).toEqual(known);
  });

  test('it is much less than what it was', () => {
    const sizeOf = (text: string) => gzipSync(text, { level: 9 }).length;
    expect(sizeOf(packed)).toBeLessThan(145_000);
  });

  test('each form of a line, alone', () => {
    for (const line of [
      'abbr PIP = personal independence payment; pip form',
      'same eviction; possession; notice to quit',
      'near mould; damp',
      'slip benifits = benefits',
      'says kicked out; thrown out of <home>; homeless = homeless; homelessness @0.8 #legal,housing',
      'says the = who',
    ]) {
      const entries = readEntries(['housing'], line);
      const again = inOneGo(unpackEntries(packEntries(entries, likeness)));
      expect(compile(again).waiting).toEqual(
        compile(entries.map((e, i) => ({ ...e, term: again[i]?.term ?? '' }))).waiting,
      );
      expect(again.map(({ expandsTo }) => expandsTo)).toEqual(entries.map(({ expandsTo }) => expandsTo));
    }
  });

  test('two lines that are alike stay two', () => {
    const entries = readEntries(
      ['housing'],
      'says cold flat = heating\nsame a; b\nsame a; b\nsays cold room = heating',
    );
    expect(inOneGo(unpackEntries(packEntries(entries, likeness)))).toEqual(entries);
  });
});

describe('words in few bits', () => {
  test.each([[['a']], [['a', 'b']], [['a', 'a', 'ab', 'abc', 'b', 'a']], [[]]])('%j', (tokens) => {
    expect(inOneGo(readTokens(writeTokens(tokens)))).toEqual(tokens);
  });
  test('what cannot be packed is refused when it is packed', () => {
    expect(() => writeTokens(['two words'])).toThrow();
    expect(() => writeTokens([''])).toThrow();
    expect(() => packEntries(readEntries(['housing'], 'says a ~ b = c'), likeness)).toThrow();
  });
});

describe('in steps', () => {
  function* count(): Generator<void, number> {
    for (let i = 0; i < 5; i++) yield;
    return 5;
  }
  test('others are let in between slices', async () => {
    let [now, pauses] = [0, 0];
    const slices = { nowMs: () => now++, sliceMs: 2, pause: async () => void pauses++ };
    expect(await inSlices(count(), slices)).toBe(5);
    expect(pauses).toBeGreaterThan(1);
  });
  test('it is made once, and whoever asks in the middle does the rest', () => {
    let made = 0;
    const one = once(function* () {
      made++;
      return yield* count();
    });
    const steps = one.steps();
    steps.next();
    steps.next();
    expect([one.now(), one.now(), made]).toEqual([5, 5, 1]);
    expect(steps.next().done).toBe(true);
    expect(one.steps().next().done).toBe(true);
  });
});
