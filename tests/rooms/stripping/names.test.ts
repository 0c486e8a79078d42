// The name data: the engine works without it, better with it, and the ways it is packed hand back what went in.
import { beforeAll, describe, expect, it } from 'vitest';
import { findIdentifiers, jigsaw, loadJudges, loadNames, strip } from '#shared/stripping/index.ts';
import { codeWords, readWords } from '#shared/stripping/packing/word-coder.ts';

const kinds = (text: string) => findIdentifiers(text).map((f) => f.kind);

describe('the first rules alone', () => {
  it('see numbers, dates, mail and what a title or label names, and keep what is kept', () => {
    expect(
      strip('Dr Patel saw KHAN, Amina (Mrs), DOB 03/04/1950, 07700 900123, a.khan@example.com', {
        keep: { phrases: ['Dr Patel'], phones: [] },
      }).text,
    ).toBe('Dr Patel saw [name 1] (Mrs), DOB [date of birth], [phone], [email]');
    expect(kinds('Name: Chidi Okafor, NHS 943 476 5919, SK4 3HG, NI JC876543A')).toEqual([
      'PERSON',
      'NHS_NUMBER',
      'POSTCODE',
      'NINO',
    ]);
    expect(jigsaw('She is 47 and was the village postmistress.')).toEqual([]);
  });
});

describe('without name data', () => {
  beforeAll(loadJudges);

  it('titles, banners and labels still tell names, and numbers need none', () => {
    expect(kinds('Mrs Okafor rang')).toEqual(['PERSON']);
    expect(kinds('OKAFOR, Chidi (Mr)')).toEqual(['PERSON']);
    expect(kinds('Name: Chidi Okafor')).toEqual(['PERSON']);
    expect(kinds('NHS 943 476 5919, SK4 3HG')).toEqual(['NHS_NUMBER', 'POSTCODE']);
    expect(kinds('Spoke to Agnieszka')).toEqual([]);
  });

  it('with it a plain mention is seen too; loading twice is harmless', async () => {
    await Promise.all([loadNames(), loadNames()]);
    expect(findIdentifiers('Spoke to Agnieszka').map((f) => [f.kind, f.confidence])).toEqual([
      ['PERSON', 'suspected'],
    ]);
  });
});

describe('the packing', () => {
  it('the coder hands back every word of every list', () => {
    const lists = [
      ["o'brien", 'marie_curie', 'a', 'ab', 'abc', 'abd', 'b', 'zoe'].sort(),
      [],
      [`${'x'.repeat(40)}a`, `${'x'.repeat(40)}b`],
      Array.from({ length: 3000 }, (_, i) =>
        [...(i * 7919).toString(26)].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join(''),
      ).sort(),
    ];
    expect(readWords(codeWords(lists))).toEqual(lists);
    expect(() => codeWords([['Ab']])).toThrow();
  });
});
