// The glossary is wide, readable and harmless; a query is expanded briefly and says why; slips are mended in bounded work.
import { beforeAll, describe, expect, it } from 'vitest';
import { needs } from '#shared/basics/lists.ts';
import { glossaryEntries } from '#shared/glossary/entries/index.ts';
import {
  compile,
  distance,
  expand,
  expansionsMax,
  needGuessesMax,
  needsOf,
  readEntries,
  repair,
  repairsMax,
  shippedGlossary,
  vocabularyOf,
} from '#shared/glossary/index.ts';
import { findIdentifiers, loadJudges } from '#shared/stripping/index.ts';

beforeAll(loadJudges);

const phrasesOf = (query: string) => expand(shippedGlossary, query).map(({ phrase }) => phrase);
const topNeed = (text: string) => needsOf(shippedGlossary, text)[0]?.need;

describe('the entries', () => {
  it('are many, and leave no need without everyday words', () => {
    expect(glossaryEntries.length).toBeGreaterThan(1_000);
    for (const need of needs) {
      const said = glossaryEntries.filter((entry) => entry.needs.includes(need) && entry.kind === 'everyday');
      expect(said.length, need).toBeGreaterThan(10);
    }
  });

  it('weigh between nothing and a whole word, and expand to something else', () => {
    // One look over twenty thousand entries: an expectation for each takes seconds.
    const wrong = glossaryEntries.filter(
      ({ term, weight, expandsTo }) =>
        !(weight > 0 && weight <= 1) ||
        expandsTo.length === 0 ||
        expandsTo.some((phrase) => phrase.toLowerCase() === term.toLowerCase()),
    );
    expect(wrong.map(({ term }) => term)).toEqual([]);
  });

  it('hold nothing that the engine is certain of', () => {
    const phrases = [...new Set(glossaryEntries.flatMap(({ term, expandsTo }) => [term, ...expandsTo]))];
    const isCertain = (text: string) =>
      findIdentifiers(text).some(({ confidence }) => confidence === 'certain');
    const certain: string[] = [];
    for (let from = 0; from < phrases.length; from += 40) {
      const some = phrases.slice(from, from + 40);
      // A phrase by itself only where the page of them holds something.
      if (isCertain(some.join('\n'))) certain.push(...some.filter(isCertain));
    }
    expect(certain).toEqual([]);
  });
});

describe('the written form', () => {
  it('reads every kind, with weight, needs and source', () => {
    const read = (line: string) => readEntries(['housing'], line);
    expect(read('abbr TA = temporary accommodation')).toHaveLength(2);
    expect(read('same a house; a home; a flat')).toHaveLength(3);
    expect(read('says out on his ear = homeless @0.4 #homelessness (a source)')).toEqual([
      {
        term: 'out on his ear',
        kind: 'everyday',
        expandsTo: ['homeless'],
        needs: ['homelessness'],
        weight: 0.4,
        source: 'a source',
      },
    ]);
  });

  it.each([
    'maybe x = y',
    'says x',
    'says x = ',
    'same x',
    'says <nobody> x = y',
    'says x = y #no-such-need',
  ])('refuses what it cannot read, with the line: %s', (line) =>
    expect(() => readEntries(['housing'], `says fine = well\n${line}`)).toThrow(/line 2/),
  );
});

describe('expand', () => {
  it.each([
    ['UC stopped', 'universal credit'],
    ['mandatory reconsideration', 'MR'],
    ['my ex took her bank card', 'economic abuse'],
    ['boyfriend keeps all of her wages', 'economic abuse'],
    ['mum chucked him out', 'homeless'],
    ['sleeping at a mates, on his sofa', 'sofa surfing'],
    ['can’t cope', 'talking therapies'],
    ['skint till friday', 'hardship fund'],
    ['she’s on the meter', 'prepayment meter'],
    ['her memory is going', 'memory clinic'],
    ['benifits', 'benefit'],
  ])('%s: %s', (query, phrase) => expect(phrasesOf(query)).toContain(phrase));

  it('says why, and which words it stands for', () => {
    expect(expand(shippedGlossary, 'about his PIP')[0]).toMatchObject({
      phrase: 'personal independence payment',
      why: { typed: 'pip', kind: 'abbreviation' },
      covers: [2],
    });
  });

  it('takes the longer phrase for the shorter inside it', () => {
    const own = compile(readEntries(['housing'], 'same section 21; no fault\nsame section; part'));
    expect(expand(own, 'section 21 came').map(({ phrase }) => phrase)).toEqual(['no fault']);
  });

  it('needs the words of a saying near one another', () => {
    const own = compile(readEntries(['housing'], 'says <partner> <take> <money> = economic abuse'));
    expect(expand(own, 'her partner has taken the money')).toHaveLength(1);
    expect(expand(own, 'partner is ill and one two three four five six seven took money')).toHaveLength(0);
  });

  it.each(['', ' ', '%_\\', '"&|!():*', '\u0000', '🙂', 'x', 'ąę', 'cymorth gyda dyledion'])(
    'stays calm with %j',
    (query) => expect(expand(shippedGlossary, query).length).toBeLessThanOrEqual(expansionsMax),
  );

  it('is short however long the query', () => {
    const long = glossaryEntries.map(({ term }) => term).join(' ');
    expect(expand(shippedGlossary, long).length).toBeLessThanOrEqual(expansionsMax);
    expect(needsOf(shippedGlossary, long).length).toBeLessThanOrEqual(needGuessesMax);
  });
});

describe('needsOf', () => {
  it.each([
    ['he checks her phone and will not let her see her family', 'domestic-abuse'],
    ['the electric ran out and she is sitting in the dark', 'food-fuel'],
    ['he was in the army and fireworks set him off', 'veterans'],
    ['lads have taken over his flat', 'safeguarding-adult'],
    ['stacks of newspapers, you cannot see the floor', 'hoarding'],
    ['too many referrals and I am taking it home', 'worker-wellbeing'],
    ['boss has her passport and she is never paid', 'exploitation-slavery'],
    ['sees nobody from one week to the next', 'loneliness'],
  ])('%s: %s', (text, need) => expect(topNeed(text)).toBe(need));

  it('learns single words from texts that are filed, and nothing from a word that is everywhere', () => {
    const texts = [
      { text: 'a violin on a purple bench', needs: ['veterans'] },
      { text: 'violin lessons', needs: ['veterans'] },
      { text: 'the violin again', needs: ['veterans'] },
      ...needs.map((need) => ({ text: 'lantern', needs: [need] })),
    ] as const;
    const own = compile([], texts);
    expect(needsOf(own, 'a violin').map(({ need }) => need)).toEqual(['veterans']);
    expect(needsOf(own, 'a lantern')).toEqual([]);
  });

  it('says nothing about nothing', () => {
    expect(needsOf(shippedGlossary, 'purple violin lantern')).toEqual([]);
    expect(needsOf(shippedGlossary, '')).toEqual([]);
  });
});

describe('repair', () => {
  const vocabulary = vocabularyOf(
    new Map(
      Object.entries({
        bereavement: 4,
        benefit: 9,
        carer: 5,
        care: 7,
        dementia: 3,
        hoarding: 2,
        immigration: 2,
        tenancy: 3,
      }),
    ),
  );
  const first = (word: string) => repair(word, vocabulary)[0]?.word;

  it.each([
    ['bereavment', 'bereavement'],
    ['bereavemnet', 'bereavement'],
    ['benifit', 'benefit'],
    ['demntia', 'dementia'],
    ['fementia', 'dementia'],
    ['tennancy', 'tenancy'],
    ['immig', 'immigration'],
    ['imigrat', 'immigration'],
    ['hoar', 'hoarding'],
  ])('%s: %s', (typed, meant) => expect(first(typed)).toBe(meant));

  it('leaves alone what is like nothing known, numbers and the very short', () => {
    for (const word of ['zzzzzzz', 'x', '', 's21', '12345', 'q'.repeat(500)])
      expect(repair(word, vocabulary)).toEqual([]);
  });

  it('offers a few at most', () => {
    const many = vocabularyOf(
      new Map(
        Array.from({ length: 500 }, (_, i) => [
          `tenan${String.fromCharCode(97 + (i % 26))}${'y'.repeat(i % 9)}`,
          1,
        ]),
      ),
    );
    expect(repair('tenxncy', many).length).toBeLessThanOrEqual(repairsMax);
  });

  it('counts a swap, a doubled letter and a neighbouring key as less than a wrong letter', () => {
    expect(distance('cat', 'cat', 2)).toBe(0);
    expect(distance('cat', 'czt', 2)).toBeLessThanOrEqual(1);
    expect(distance('ab', 'ba', 2)).toBeLessThan(1);
    expect(distance('adress', 'address', 2)).toBeLessThan(1);
    expect(distance('kitten', 'sitting', 2)).toBeGreaterThan(2);
  });
});
