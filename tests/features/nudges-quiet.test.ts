// Quiet hours by the clock on the wall in England, on the days on which it changes too.
import { describe, expect, it } from 'vitest';
import { digestMs, isQuiet, nextLoudMs } from '#api/features/nudges/quiet.ts';

const usual = { from: 18, until: 8, isQuietAtWeekends: true };
const nightly = { from: 22, until: 7, isQuietAtWeekends: false };
const at = (iso: string) => Date.parse(iso);
const loud = (iso: string, quiet = usual) => new Date(nextLoudMs(at(iso), quiet)).toISOString();
const digest = (iso: string, hour = 9, quiet = usual) =>
  new Date(digestMs(at(iso), hour, quiet)).toISOString();

describe('quiet hours', () => {
  it('begin and end on their hour', () => {
    expect(isQuiet(at('2026-11-20T17:59:59Z'), usual)).toBe(false);
    expect(isQuiet(at('2026-11-20T18:00:00Z'), usual)).toBe(true);
    expect(isQuiet(at('2026-11-19T07:59:59Z'), usual)).toBe(true);
    expect(isQuiet(at('2026-11-19T08:00:00Z'), usual)).toBe(false);
  });

  it('last from Friday evening to Monday morning', () => {
    expect(loud('2026-11-20T18:00:00Z')).toBe('2026-11-23T08:00:00.000Z');
    expect(loud('2026-11-21T12:00:00Z')).toBe('2026-11-23T08:00:00.000Z');
    expect(loud('2026-11-23T10:15:00Z')).toBe('2026-11-23T10:15:00.000Z');
  });

  it('are an hour of the wall, in summer too', () => {
    // British Summer Time: 18:00 there is 17:00 UTC.
    expect(isQuiet(at('2026-07-01T16:59:00Z'), usual)).toBe(false);
    expect(isQuiet(at('2026-07-01T17:00:00Z'), usual)).toBe(true);
    expect(loud('2026-07-01T20:00:00Z')).toBe('2026-07-02T07:00:00.000Z');
  });

  it('end at the right moment in the night in which the clocks go forward', () => {
    // 29 March 2026, 01:00 UTC: 01:00 becomes 02:00.
    expect(loud('2026-03-28T23:00:00Z', nightly)).toBe('2026-03-29T06:00:00.000Z');
    expect(loud('2026-03-27T23:00:00Z', nightly)).toBe('2026-03-28T07:00:00.000Z');
    // A quiet hour that is skipped: half past one does not exist that night.
    expect(loud('2026-03-29T00:30:00Z', { from: 0, until: 2, isQuietAtWeekends: false })).toBe(
      '2026-03-29T01:00:00.000Z',
    );
    expect(loud('2026-03-27T19:00:00Z')).toBe('2026-03-30T07:00:00.000Z');
  });

  it('and in the one in which they go back', () => {
    // 25 October 2026, 01:00 UTC: 02:00 becomes 01:00; the hour from one to two is there twice, and quiet twice.
    const small = { from: 1, until: 2, isQuietAtWeekends: false };
    expect(isQuiet(at('2026-10-25T00:30:00Z'), small)).toBe(true);
    expect(isQuiet(at('2026-10-25T01:30:00Z'), small)).toBe(true);
    expect(loud('2026-10-25T00:10:00Z', small)).toBe('2026-10-25T02:00:00.000Z');
    expect(loud('2026-10-24T22:00:00Z', nightly)).toBe('2026-10-25T07:00:00.000Z');
    expect(loud('2026-10-23T18:00:00Z')).toBe('2026-10-26T08:00:00.000Z');
  });

  it('of no length are none, and the longest leave an hour', () => {
    expect(isQuiet(at('2026-11-20T03:00:00Z'), { from: 8, until: 8, isQuietAtWeekends: false })).toBe(false);
    expect(loud('2026-11-20T10:00:00Z', { from: 9, until: 8, isQuietAtWeekends: true })).toBe(
      '2026-11-23T08:00:00.000Z',
    );
  });
});

describe('a digest', () => {
  it('comes on the next working day at its hour', () => {
    expect(digest('2026-11-19T08:59:00Z')).toBe('2026-11-19T09:00:00.000Z');
    expect(digest('2026-11-19T09:01:00Z')).toBe('2026-11-20T09:00:00.000Z');
    expect(digest('2026-11-20T12:00:00Z')).toBe('2026-11-23T09:00:00.000Z');
    // Christmas, a Saturday, and the Monday that stands in for it.
    expect(digest('2026-12-24T12:00:00Z')).toBe('2026-12-29T09:00:00.000Z');
    expect(digest('2026-06-30T12:00:00Z')).toBe('2026-07-01T08:00:00.000Z');
  });

  it('that would fall into quiet hours waits for their end', () => {
    expect(digest('2026-11-18T12:00:00Z', 6)).toBe('2026-11-19T08:00:00.000Z');
    expect(digest('2026-11-19T12:00:00Z', 20)).toBe('2026-11-20T08:00:00.000Z');
  });
});
