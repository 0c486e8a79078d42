// One kind of text that people write and others may read: what the house must know of it.

export type ReadableKind = {
  kind: string;
  column: `${string}.${string}`;
  /** The line of `access/` that decides who sees it. */
  visibleBy:
    | 'visible-posts'
    | 'channel'
    | 'case-study'
    | 'author'
    | 'service'
    | 'relay'
    | 'mentor'
    | 'supervision'
    | 'moderators'
    | 'auditors';
  /** Whether search reads it. */
  isSearched: boolean;
  /** With what it goes when retention or an erasure comes. */
  purgedWith: 'thread' | 'post' | 'channel' | 'person' | 'service';
  /** In whose own export it stands. */
  exportedTo: 'its author' | 'nobody';
  /** Where the engine looks at it: fields of the contract, or why nowhere. */
  strippedAt: readonly `${string}:${string}`[] | { notBecause: string };
};
