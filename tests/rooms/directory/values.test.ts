// Single values of a feed: safe, in range, or nothing; whatever a publisher sends.
import { describe, expect, it } from 'vitest';
import {
  toAge,
  toClock,
  toInstant,
  toPhone,
  toPoint,
  toPostcode,
  toText,
  toWebAddress,
} from '#api/feeds/tidy.ts';

describe('single values', () => {
  it.each([
    ['<script>alert(1)</script>Hello', 'Hello'],
    ['Hello<script src=x>never ended', 'Hello'],
    ['<p>One</p><p>Two</p>', 'One\nTwo'],
    ['<ul><li>a</li><li>b</li></ul>', '• a\n\n• b'],
    ['Fish &amp; chips &lt;b&gt; &#163;5 &#x2019;', 'Fish & chips <b> £5 ’'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<img src=x onerror=alert(1)>', null],
    ['<a href="javascript:alert(1)">Ring us</a>', 'Ring us'],
    ['a\u0000b\u202ec', 'a b c'],
    [' \n\t ', null],
    [12, '12'],
    [{}, null],
  ])('text %j is %j', (raw, text) => {
    expect(toText(raw, 100)).toBe(text);
  });

  it('cuts what is too long, and hostile lengths take no time', () => {
    expect(toText('word '.repeat(50), 20)).toHaveLength(20);
    for (const part of ['<', '<a', '<!--', '<script', '&', '&#', '<script>', '</'])
      expect(toText(part.repeat(200_000), 4_000)?.length ?? 0).toBeLessThanOrEqual(4_000);
  });

  it('takes moments that are, and no others', () => {
    expect(toInstant('2026-11-20')).toBe('2026-11-20T00:00:00.000Z');
    expect(toInstant('2026-11-20T10:00:00+01:00')).toBe('2026-11-20T09:00:00.000Z');
    expect(toInstant('2026-11-20 10:00')).toBe('2026-11-20T10:00:00.000Z');
    for (const no of ['20/11/2026', '2026-02-31', '0001-01-01', '9999-01-01', 'soon', 5, null])
      expect([no, toInstant(no)]).toEqual([no, null]);
  });

  it('reads the clock on the wall', () => {
    expect(['10:00Z', '9:30', '10:00:00', '9am', '2.30pm', '12am', '12pm'].map(toClock)).toEqual([
      '10:00',
      '09:30',
      '10:00',
      '09:00',
      '14:30',
      '00:00',
      '12:00',
    ]);
    expect(['25:00', '10', '', 'noonish', null].map(toClock)).toEqual([null, null, null, null, null]);
  });

  it('keeps points, postcodes, ages, phones and addresses in range', () => {
    expect(toPoint('51.45', '-2.59')).toEqual({ latitude: 51_450_000, longitude: -2_590_000 });
    for (const [a, b] of [
      [100, 0],
      [51, 200],
      ['', ''],
      [null, 1],
      ['x', 1],
    ])
      expect(toPoint(a, b)).toBeNull();
    expect(['zz1 1zz', 'ZZ11ZZ', 'MP3', 'ZZ1  1ZZ'].map(toPostcode)).toEqual([
      'ZZ1 1ZZ',
      'ZZ1 1ZZ',
      null,
      'ZZ1 1ZZ',
    ]);
    expect([18, '18', 17.9, -1, 300, 'x', null].map(toAge)).toEqual([18, 18, 17, null, null, null, null]);
    expect(['01632 960111', '+44 1632 960111 ext 4', 'ask Dawn', '<b>1</b>'].map(toPhone)).toEqual([
      '01632 960111',
      '+44 1632 960111 ext 4',
      null,
      null,
    ]);
    expect(
      ['www.tidewell.example', 'javascript:alert(1)', 'https://a:b@c.example', 'nothing'].map(toWebAddress),
    ).toEqual(['https://www.tidewell.example/', null, null, null]);
  });
});
