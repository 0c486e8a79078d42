// As the API looks: with all rules and no name data. What it is certain of it refuses, so it must not be certain of everyday words.
import { beforeAll, describe, expect, it } from 'vitest';
import { findIdentifiers, loadJudges, strip } from '#shared/stripping/index.ts';

beforeAll(loadJudges);

describe('a stop behind a title', () => {
  it.each(['The MR. mandatory reconsideration took weeks.', 'It was a near miss. incident report sent.'])(
    'ends a sentence: %s',
    (text) => expect(findIdentifiers(text)).toEqual([]),
  );
  it('belongs to a short form', () => {
    expect(strip('mrs. kalinowska rang').text).toBe('mrs. [name 1] rang');
  });
});

it.each([
  'The home is made safe within 5 working days.',
  'They call it a home 5 leak.',
  'From the sofa to the table in eleven small steps.',
])('a number before an everyday word is no home: %s', (text) => expect(findIdentifiers(text)).toEqual([]));
