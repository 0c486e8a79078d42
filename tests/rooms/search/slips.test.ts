// Slips in what people say: a word that stands in no document is read as one that people say, where no word of documents is nearer.
import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '#shared/glossary/index.ts';
import { makePlan } from '#shared/search/plan.ts';
import { stemOf } from '#shared/search/stem.ts';

const among = (words: readonly string[]) => ({
  documents: 100,
  countOf: (stem: string) => (words.map(stemOf).includes(stem) || stem.startsWith('#') ? 3 : 0),
  vocabulary: vocabularyOf(new Map(words.map((word) => [word, 3]))),
});
const shelf = [
  'universal',
  'credit',
  'sanction',
  'mandatory',
  'reconsideration',
  'mentioned',
  'hardship',
  'payment',
];
const guessed = (text: string, words = shelf) =>
  makePlan(text, among(words)).terms.filter(({ stem }) => stem.startsWith('#')).length;

describe('a slip in what people say', () => {
  it('tells what the word tells, though no document has it', () => {
    const { meanings } = makePlan('jobcentre santioned his money again', among(shelf));
    expect(meanings.map(({ searched }) => searched)).toContain('sanction');
    expect(guessed('jobcentre santioned his money again')).toBe(
      guessed('jobcentre sanctioned his money again'),
    );
  });

  it('is read as a word of documents where that is nearer', () => {
    const { corrections } = makePlan('mentoined in the letter', among(shelf));
    expect(corrections).toMatchObject([{ typed: 'mentoined', searched: ['mentioned'] }]);
  });

  it('is nothing in a short word, a number, or a word like none', () => {
    for (const word of ['dxt', 'zqxwvk', '12345', 'pflaumenmus'])
      expect(makePlan(`${word} again here now`, among(shelf)).corrections).toEqual([]);
  });
});
