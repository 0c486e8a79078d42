// What crosses the bridge is judged on arrival.
import { expect, test } from 'vitest';
import { askPeersPressed, isAskPeersPressed, parseAskPeersReply } from '#extension/bridge/page-to-worker.ts';

test('the button’s message holds no text of the page', () => {
  expect(Object.keys(askPeersPressed)).toEqual(['kind']);
  expect(isAskPeersPressed(askPeersPressed)).toBe(true);
  for (const other of [null, undefined, 'ask-peers-pressed', {}, { kind: 'other' }, []])
    expect(isAskPeersPressed(other)).toBe(false);
});

test('a reply of another shape is no reply', () => {
  expect(parseAskPeersReply({ opened: false, shortcut: 'Alt+Shift+P' })).toEqual({
    opened: false,
    shortcut: 'Alt+Shift+P',
  });
  expect(parseAskPeersReply({ opened: true, shortcut: 3 })).toEqual({ opened: true, shortcut: null });
  for (const other of [null, undefined, true, {}, { opened: 'yes' }])
    expect(parseAskPeersReply(other)).toBeUndefined();
});
