// What the kit's pieces say of a moment and of a person's mark.
import { describe, expect, test } from 'vitest';
import { initialsOf, toneOf } from '#extension/kit/people/mark.ts';
import { momentInFull, momentInWords } from '#extension/kit/text/moment.ts';

const now = new Date('2026-03-12T14:30:00Z');
const say = (at: string) => momentInWords(new Date(at), now, 'en-GB', 'Europe/London');

describe('a moment', () => {
  test.each([
    ['2026-03-12T14:29:30Z', 'now'],
    ['2026-03-12T14:30:03Z', 'now'],
    ['2026-03-12T14:29:00Z', '1 minute ago'],
    ['2026-03-12T13:30:01Z', '59 minutes ago'],
    ['2026-03-12T13:30:00Z', '1 hour ago'],
    ['2026-03-11T14:30:01Z', '23 hours ago'],
    ['2026-03-11T14:30:00Z', 'yesterday'],
    ['2026-03-05T14:30:01Z', '6 days ago'],
    ['2026-03-05T14:30:00Z', '5 Mar'],
    ['2025-12-31T10:00:00Z', '31 Dec 2025'],
    ['2026-03-14T14:30:00Z', 'in 2 days'],
  ])('%s is %s', (at, words) => {
    expect(say(at)).toBe(words);
  });

  test('its full date names the day and the hour where the reader is', () => {
    const full = momentInFull(new Date('2026-07-01T22:30:00Z'), 'en-GB', 'Europe/London');
    expect(full).toContain('1 July 2026');
    expect(full).toContain('23:30');
  });
});

describe('a mark', () => {
  test.each([
    ['Sarah Malik', 'SM'],
    ['Ó Briain', 'ÓB'],
    ['Anne-Marie de Souza', 'AS'],
    ['ben', 'B'],
    ['', '?'],
    ['42', '?'],
    ['𝒜lpha Beta', '𝒜B'],
  ])('%s is marked %s', (name, letters) => {
    expect(initialsOf(name)).toBe(letters);
  });

  test('the same name always wears the same tone, one of five', () => {
    const tones = ['Sarah Malik', 'Ben Okafor', 'Priya Nair', 'Quiet Heron', 'Tomasz Zielony', '李 明'].map(
      toneOf,
    );
    expect(tones.every((tone) => tone >= 1 && tone <= 5)).toBe(true);
    expect(new Set(tones).size).toBeGreaterThan(1);
    expect(toneOf('Sarah Malik')).toBe(toneOf('Sarah Malik'));
  });
});
