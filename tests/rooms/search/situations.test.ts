// A text is near to what it tells of, however it is put; the same for a document and for what was typed, and nothing for texts of
// another field.
import { describe, expect, it } from 'vitest';
import { glossaryEntries } from '#shared/glossary/entries/index.ts';
import { readEntries, vocabularyOf, wordClasses, wordFamilies } from '#shared/glossary/index.ts';
import { makePlan } from '#shared/search/plan.ts';
import { learnSituations, situationsOf } from '#shared/search/situations.ts';
import { stemOf } from '#shared/search/stem.ts';
import { weighDocument } from '#shared/search/weigh-document.ts';

const saying = (text: string) => new Map(text.split(' ').map((word) => [stemOf(word), 1]));
const namesOf = (text: string) => situationsOf(saying(text)).map(({ stem }) => stem);
const plan = (text: string) =>
  makePlan(text, { documents: 100, countOf: () => 3, vocabulary: vocabularyOf(new Map()) });
const guessed = (text: string) => plan(text).terms.filter(({ stem }) => stem.startsWith('#~'));

describe('situations', () => {
  const of = learnSituations(
    readEntries(
      ['food-fuel'],
      `says bare cupboards; nothing in fridge; kids went hungry = food bank; food parcel
says meter ran out; no gas left = fuel voucher; energy advice`,
    ),
  );
  const [food, fuel] = of.names;

  it('are met by some of their words in any order', () => {
    expect(situationsOf(saying('hungry again and the fridge bare'), of)[0]?.stem).toBe(food);
    expect(situationsOf(saying('left without gas'), of)[0]?.stem).toBe(fuel);
  });

  it('are met by the words of a family, and by the field’s own', () => {
    expect(situationsOf(saying('starving nippers'), of)[0]?.stem).toBe(food);
    expect(situationsOf(saying('parcel'), of)[0]?.stem).toBe(food);
  });

  it('bring together two texts that share no word', () => {
    const typed = namesOf('belly rumbling cupboards bare till payday');
    const written = namesOf('household given emergency parcel by the food bank');
    expect(typed.some((name) => written.includes(name))).toBe(true);
  });

  it('are few, together as long as one, with their themes likewise, and none for words that nobody says', () => {
    const near = situationsOf(saying('rent money kids work sleep drink cold bills debt mum'));
    const lines = near.slice(0, 12);
    const themes = near.slice(12);
    expect(themes.length).toBeGreaterThan(0);
    expect(themes.length).toBeLessThanOrEqual(16);
    for (const some of [lines, themes])
      expect(Math.hypot(...some.map(({ weight }) => weight))).toBeCloseTo(1);
    expect(situationsOf(saying('boundary layer supersonic'), of)).toEqual([]);
    expect(situationsOf(new Map(), of)).toEqual([]);
  });

  it('speak of a theme where several lines name it, so that two lines bring texts together', () => {
    const two = learnSituations(
      readEntries(
        ['food-fuel'],
        `says bare cupboards; nothing in fridge = food bank; hardship fund
says meter ran out; no gas left = fuel voucher; hardship fund`,
      ),
    );
    expect(two.themes).toHaveLength(1);
    const themeOf = (text: string) =>
      situationsOf(saying(text), two).find(({ stem }) => stem === two.themes[0]);
    expect(themeOf('fridge bare')?.weight).toBe(1);
    expect(themeOf('no gas')?.weight).toBe(1);
  });

  it('are nearer by two of their words than by one that is rare', () => {
    const two = learnSituations(
      readEntries(
        ['food-fuel'],
        'says swallow pills = overdose\nsays nursery fees; fees too dear = childcare\nsays fees = cost',
      ),
    );
    const [first] = situationsOf(saying('nursery fees swallow wages'), two);
    expect(first?.stem).toBe(two.names[1]);
  });

  it('keep their names when other lines come before them', () => {
    const later = learnSituations(
      readEntries(
        ['food-fuel'],
        'says other things = something\nsays meter ran out; no gas left = fuel voucher; energy advice',
      ),
    );
    expect(later.names[1]).toBe(fuel);
  });

  it('stand among a document’s stems, and are asked for by words of the field alone', () => {
    const { stems } = weighDocument([{ text: 'A food bank parcel for a hungry family', weight: 1 }], []);
    expect(stems.filter((stem) => stem.startsWith('#~')).length).toBeGreaterThan(0);
    expect(guessed('kids hungry nothing in the fridge').length).toBeGreaterThan(0);
    expect(guessed('supersonic boundary layer viscosity over slender hypersonic delta wings')).toEqual([]);
  });
});

describe('word families', () => {
  it('hold a word once each, in small letters', () => {
    for (const words of [...wordFamilies, ...wordClasses.values()])
      expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(wordFamilies.flatMap((words) => words.filter((word, at) => words.indexOf(word) !== at))).toEqual(
      [],
    );
  });

  it('are of words that the glossary says, for the most part', () => {
    const said = new Set(glossaryEntries.flatMap(({ term }) => term.toLowerCase().split(' ')));
    const words = wordFamilies.flat();
    expect(words.filter((word) => said.has(word)).length / words.length).toBeGreaterThan(0.7);
  });
});
