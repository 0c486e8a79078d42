// Hints about rare combinations: they name the span, say why and offer a wider wording; everyday cases get none.
import { beforeAll, describe, expect, it } from 'vitest';
import { jigsaw, loadJudges } from '#shared/stripping/index.ts';

beforeAll(loadJudges);

const spans = (text: string) => jigsaw(text).map((h) => text.slice(h.start, h.end));

describe('jigsaw', () => {
  it('sees an age, an occupation and a village together', () => {
    const text = 'She is 47 and was the village postmistress.';
    expect(spans(text)).toEqual(['47', 'the village postmistress']);
    expect(jigsaw(text)[0]).toMatchObject({ generalisation: 'in their 40s' });
    expect(jigsaw(text)[0]?.why).toMatch(/an occupation/);
  });

  it.each([
    ['A 34 year old Eritrean man with sickle cell', 'sickle cell'],
    ['Mother of triplets, only Sikh family, children at Oakfield Primary School', 'triplets'],
    ['His brother was in the news after the house fire', 'in the news'],
    ['She has an MBE for charity work', 'MBE'],
    ['He is the only deaf man in the village', 'the only deaf man in the'],
    ["28, with Huntington's, from a small island", "Huntington's"],
  ])('sees %s', (text, span) => {
    expect(spans(text)).toContain(span);
  });

  it.each([
    '28 yr old woman with anxiety, two children, in temporary accommodation.',
    'Gentleman, 57, ex-army, sofa surfing. Where would you start?',
    'Lady in her 80s, Punjabi speaking, fell twice.',
    'He is 78 and lives alone.',
    'Waiting list is 14 weeks. PHQ-9 14.',
  ])('lets an everyday case be: %s', (text) => {
    expect(jigsaw(text)).toEqual([]);
  });

  it('counts a place of the worker’s own area', () => {
    const text = 'A retired vet, 71, from Little Snoring.';
    expect(jigsaw(text, { area: ['little snoring'] }).map((h) => text.slice(h.start, h.end))).toContain(
      'Little Snoring',
    );
  });

  it('does not look into labels', () => {
    expect(
      jigsaw('[name 1] is the village postmistress. [born, in their 40s]').every((h) => h.start >= 8),
    ).toBe(true);
  });
});
