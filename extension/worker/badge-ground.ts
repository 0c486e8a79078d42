// The badge of a real browser. Every count of the worker goes through here.
import { setBadge } from '#extension/platform/badge.ts';
import { readStored, store } from '#extension/platform/storage.ts';
import { makeBadge } from './badge-count.ts';

const countsKey = 'badge-counts';

export const badge = makeBadge({
  read: () => readStored('session', countsKey),
  write: (counts) => store('session', countsKey, counts),
  draw: setBadge,
});
