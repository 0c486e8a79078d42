// What stands on the screen while answers come: with the key this device's, then the server's; never an older question's, and nothing
// moves under whoever has begun to move within it.
import { describe, expect, it } from 'vitest';
import type { Answered } from '#extension/panel/features/search/offline/finder.ts';
import { isAlike, nextShown, questionOf, type Shown } from '#extension/panel/features/search/shown.ts';
import { isSurelyNoName } from '#extension/panel/features/search/unfinished.ts';

const facts = { heardMs: 1, area: null, isCut: false };
const answer = (ids: string, kept: Answered['kept'] = null, more: Partial<Answered> = {}): Answered => ({
  items: [...ids].map(
    (id) => ({ kind: 'service', id, snippet: '', alike: [], why: [], isAnswered: null }) as never,
  ),
  ...{ next: null, counts: [], isMore: false, removed: [], corrections: [], meanings: [], needs: [] },
  ...{ isGuess: false, kept, ...more },
});
const none = { here: null, whole: null, isHeld: false, isAway: false };
const device: Shown = { question: 'a', from: 'device', pages: [answer('12', facts)] };
const idsOf = (shown: Shown | null) =>
  shown?.pages.flatMap(({ items }) => items.map(({ id }) => id)).join('');

describe('with the key', () => {
  it('this device answers, and its answer to older words goes', () => {
    const next = nextShown(device, { ...none, question: 'b', here: answer('3', facts) });
    expect([next?.question, next?.from, idsOf(next)]).toEqual(['b', 'device', '3']);
  });
  it('where it has no answer what stood stays, and is of the older question', () => {
    expect(nextShown(device, { ...none, question: 'b' })).toBe(device);
    expect(nextShown(null, { ...none, question: 'b' })).toBe(null);
  });
  it('Enter is no other question', () => {
    expect(questionOf({ words: 'debt', isSettled: true })).toBe(
      questionOf({ words: 'debt', isSettled: false }),
    );
    expect(questionOf({ words: 'debt' })).not.toBe(questionOf({ words: 'debt', need: 'housing' }));
  });
});

describe('when the server has answered', () => {
  it('its answer takes the place, once', () => {
    const whole = [answer('21')];
    const next = nextShown(device, { ...none, question: 'a', here: device.pages[0] ?? null, whole });
    expect([next?.from, idsOf(next)]).toEqual(['asked', '21']);
    expect(nextShown(next, { ...none, question: 'a', whole })).toBe(next);
    // Asked anew, what stands stays meanwhile.
    expect(nextShown(next, { ...none, question: 'a', here: device.pages[0] ?? null })).toBe(next);
  });
  it('nothing moves under who has begun, unless nothing would move', () => {
    const held = { ...none, question: 'a', isHeld: true };
    expect(nextShown(device, { ...held, whole: [answer('21')] })).toBe(device);
    expect(nextShown(device, { ...held, whole: [answer('123')] })).toBe(device);
    expect(nextShown(device, { ...held, whole: [answer('12')] })?.from).toBe('asked');
    // That there is no server is said above the list: not under a finger.
    expect(nextShown(device, { ...held, whole: [answer('12', facts)] })).toBe(device);
  });
  it('what it says anew is shown at once, for something may have been taken away', () => {
    const asked: Shown = { question: 'a', from: 'asked', pages: [answer('12')] };
    expect(idsOf(nextShown(asked, { ...none, question: 'a', isHeld: true, whole: [answer('2')] }))).toBe('2');
  });
  it('what was taken from this device goes at once, too', () => {
    const next = nextShown(device, { ...none, question: 'a', isHeld: true, here: answer('2', facts) });
    expect([next?.from, idsOf(next)]).toEqual(['device', '2']);
  });
});

describe('without a server', () => {
  const away: Shown = { question: 'a', from: 'away', pages: [answer('12', facts)] };
  it('it is known with the key', () => {
    const coming = { ...none, question: 'a', here: answer('12', facts), isAway: true };
    expect(nextShown(null, coming)?.from).toBe('away');
  });
  it('further pages stand below, and a server that is back waits for who has begun', () => {
    const held = { ...none, question: 'a', isHeld: true };
    const whole = nextShown(away, { ...held, whole: [answer('12', facts)] });
    expect(whole?.from).toBe('asked');
    expect(idsOf(nextShown(whole, { ...held, whole: [answer('12', facts), answer('3', facts)] }))).toBe(
      '123',
    );
    expect(nextShown(whole, { ...held, whole: [answer('4')] })).toBe(whole);
    expect(idsOf(nextShown(whole, { ...held, isHeld: false, whole: [answer('4')] }))).toBe('4');
  });
});

it('two answers are alike when nothing would move', () => {
  expect(isAlike([answer('12')], [answer('12', facts)])).toBe(true);
  expect(isAlike([answer('12')], [answer('21')])).toBe(false);
  expect(isAlike([answer('12')], [answer('12', null, { isGuess: true })])).toBe(false);
});

const isOfField = (words: string) => words.split(' ').every((word) => ['benefits', 'advice'].includes(word));
it.each([
  ['words of the field that have ended leave at once', 'benefits advice ', true],
  ['a word that may go on waits', 'benefits advice', false],
  ['a word that is not of the field waits', 'benefits holl ', false],
  ['a capital waits', 'benefits Advice ', false],
  ['a digit waits', 'benefits 9 ', false],
  ['what was taken out waits', 'benefits [name 1] ', false],
])('%s', (_what, raw, is) => {
  const safe = raw.replace('[name 1]', '').replace(/\s+/g, ' ').trim();
  expect(isSurelyNoName(raw, safe, (words) => isOfField(words.toLowerCase()))).toBe(is);
});
