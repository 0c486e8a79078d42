// What a text becomes before it is found: stems, weights, needs, a sketch. And the shortest way from it to the reader: a snippet.
import { describe, expect, it } from 'vitest';
import { snippetCharsMax, snippetOf } from '#shared/search/snippet.ts';
import { stemOf } from '#shared/search/stem.ts';
import { impactsOf, weighDocument, wordsIn } from '#shared/search/weigh-document.ts';

describe('stems', () => {
  it('are those of the published algorithm', () => {
    const stems = Object.fromEntries(
      'evictions evicted evicting carers caring generously relational conditional happily adding sky skies dying news cries'
        .split(' ')
        .map((word) => [word, stemOf(word)]),
    );
    expect(stems).toEqual({
      evictions: 'evict',
      evicted: 'evict',
      evicting: 'evict',
      carers: 'carer',
      caring: 'care',
      generously: 'generous',
      relational: 'relat',
      conditional: 'condit',
      happily: 'happili',
      adding: 'add',
      sky: 'sky',
      skies: 'sky',
      dying: 'die',
      news: 'news',
      cries: 'cri',
    });
  });

  it('leave numbers and other alphabets as they are', () => {
    expect(['s21', '2024', 'żółć', 'ab'].map(stemOf)).toEqual(['s21', '2024', 'żółć', 'ab']);
  });
});

describe('a document', () => {
  it('is bounded, however many different words it has', () => {
    const text = Array.from({ length: 60_000 }, (_, n) => `w${n.toString(36)}`).join(' ');
    const { stems, counts, words } = weighDocument(
      [
        { text, weight: 1 },
        { text, weight: 1 },
      ],
      [],
    );
    expect(words.length).toBeLessThanOrEqual(10_000);
    expect(stems.length).toBeLessThanOrEqual(10_100);
    expect(counts.length).toBe(stems.length);
  });

  it('weighs a title more than a body, and what is filed as certain', () => {
    const weighed = weighDocument(
      [
        { text: 'Ramp', weight: 2 },
        { text: 'chair', weight: 1 },
      ],
      ['transport'],
    );
    const impacts = impactsOf(weighed, weighed.length);
    const of = (stem: string) => impacts[weighed.stems.indexOf(stem)] ?? 0;
    expect(of('ramp')).toBeGreaterThan(of('chair'));
    expect(of('#transport')).toBe(1_000);
  });

  it('knows nearly equal texts by their sketch, and others apart', () => {
    const text =
      'The gas certificate was missing, so the notice was not valid and the family stayed where they were.';
    const sketch = (said: string) => weighDocument([{ text: said, weight: 1 }], []).sketch;
    const agreed = (a: number[], b: number[]) => a.filter((look, i) => look === b[i]).length;
    expect(agreed(sketch(text), sketch(`${text} `))).toBe(8);
    expect(agreed(sketch(text), sketch('A walking group meets by the canal on Tuesdays.'))).toBe(0);
  });

  it('reads words without accents, apostrophes or marks of direction', () => {
    expect(wordsIn('Carers’ Café—it’s 100% FREE')).toEqual(['carers', 'cafe', 'its', '100', 'free']);
  });
});

describe('a snippet', () => {
  const strong = new Map([
    ['certif', 5],
    ['gas', 5],
    ['notic', 1],
  ]);

  it('is cut where the most telling words stand together', () => {
    const text = `${'A notice came. '.repeat(30)}The gas certificate was missing.${' Nothing else.'.repeat(30)}`;
    const { snippet, marks } = snippetOf(text, strong);
    expect(snippet).toContain('gas certificate');
    expect(snippet.length).toBeLessThan(snippetCharsMax + 10);
    expect(marks.map(([start, end]) => snippet.slice(start, end))).toContain('certificate');
  });

  it('bears an empty text, one long word and no match', () => {
    expect(snippetOf('', strong)).toEqual({ snippet: '', marks: [] });
    expect(snippetOf('x'.repeat(5_000), strong).snippet.length).toBeLessThanOrEqual(snippetCharsMax + 2);
    expect(snippetOf('Nothing of the kind.', new Map()).snippet).toBe('Nothing of the kind.');
  });
});
