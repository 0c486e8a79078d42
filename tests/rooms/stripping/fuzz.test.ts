// Hostile input neither throws nor grows out of proportion. Times differ from machine to machine, so only their ratio is looked at.
import { beforeAll, describe, expect, it } from 'vitest';
import { findIdentifiers, jigsaw, loadNames, strip } from '#shared/stripping/index.ts';

const UNITS: Record<string, string> = {
  digits: '7',
  'digits and blanks': '9 ',
  groups: '943 476 ',
  blanks: ' ',
  capitals: 'A',
  names: 'Anna ',
  'a.a.a.': 'a.',
  'at signs': '@',
  mail: 'a@b.',
  slashes: '/a',
  'lone surrogates': '\ud800',
  brackets: '[name ',
  numerals: 'nine ',
  invisible: '\u200b',
  'one word': 'ab',
  dates: '1/1/',
  titles: 'Mr ',
  lines: '\n',
  labels: 'NHS no: ',
  'half postcodes': 'SK4 ',
  marks: 'AB12 ',
  banners: 'SMITH, ',
  quotes: "a'",
  percent: '%20',
  ampersands: '&nbsp;',
  backslashes: '\\n1',
  links: 'https://a.b/',
  flats: 'Flat 1 ',
  streets: '1 High ',
  closings: 'Thanks ',
  combining: 'e\u0301',
  emoji: '\ud83d\ude00',
  accounts: 'account 1234 ',
  plus: '+44 ',
  ages: 'is 94 ',
  'zero dates': '00/00/0000 ',
}; // prettier-ignore

const fill = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length));
const fastest = (run: () => void): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 4; i++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
};

describe('hostile input', () => {
  beforeAll(loadNames);

  it.each(Object.entries(UNITS))('of %s throws nothing', (_, unit) => {
    const body = fill(unit, 20_000);
    expect(() => findIdentifiers(body)).not.toThrow();
    expect(() => strip(fill(unit, 3_000))).not.toThrow();
    expect(() => jigsaw(body)).not.toThrow();
  });

  it.each(Object.entries(UNITS))('of %s takes work in proportion', (_, unit) => {
    const small = fill(unit, 25_000);
    const large = fill(unit, 100_000);
    findIdentifiers(small);
    const ratio =
      fastest(() => findIdentifiers(large)) /
      Math.max(
        1,
        fastest(() => findIdentifiers(small)),
      );
    // Four times the text; sixteen would be quadratic.
    expect(ratio).toBeLessThan(11);
  });
});
