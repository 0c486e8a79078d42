// What every list says of its pages and of what could not be loaded.
export const words = {
  more: 'Show more',
  loadingMore: 'Loading more',
  heading: 'This could not be loaded',
  offline: 'You are offline, or Peer Hub cannot be reached.',
  stale: 'You see what was loaded before. It may be out of date.',
  again: 'Try again',
} as const;
