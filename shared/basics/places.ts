// Where a nudge, the link of a letter or a notice leads in the panel: one list, for the server that names a place and for the extension that
// reads one. An id at most.
const fixed = [
  'home',
  'channels',
  'talks',
  'chases',
  'standing',
  'supervision/queue',
  'supervision',
] as const;
export type Place = (typeof fixed)[number] | `threads/${string}`;

/** For whoever looks for a place inside something longer. */
export const placeSource = `(?:${fixed.join('|')}|threads/[0-9a-f-]{36})`;
const placePattern = new RegExp(`^${placeSource}$`);

export const isPlace = (text: unknown): text is Place => typeof text === 'string' && placePattern.test(text);
