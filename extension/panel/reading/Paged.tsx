// A list that comes in pages: loading, refused, empty, shown, and more on request. It never loads more by itself.
import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton, Stack } from '#extension/kit/index.ts';
import { MorePages, type PageOf, type Pages, usePages } from './pages.tsx';
import { Trouble } from './trouble.tsx';

export type ListProps<Item> = {
  loadingWords: string;
  skeleton?: 'card' | 'thread';
  /** How many are drawn while they load. */
  skeletons?: number;
  empty: ReactNode;
  /** What the list is called, where no heading says it. */
  label?: string;
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  moreWords?: string;
  /** What a feature says of itself while nobody answers. */
  offline?: string;
};

/** A list whose screen asks for it, because it shows more of what came than the list. */
export function PagedList<Item>({ query, ...list }: ListProps<Item> & { query: Pages<Item> }) {
  const {
    loadingWords,
    skeleton = 'card',
    skeletons,
    empty,
    label,
    keyOf,
    children,
    moreWords,
    offline,
  } = list;
  const again = () => void query.refetch();
  if (!query.items) {
    if (query.error) return <Trouble cause={query.error} onAgain={again} offline={offline} />;
    return <Skeleton kind={skeleton} count={skeletons} words={loadingWords} />;
  }
  return (
    <Stack gap="normal">
      {query.error && <Trouble cause={query.error} onAgain={again} isStale />}
      {query.items.length === 0 ? (
        empty
      ) : (
        <Stack as="ul" gap="snug" aria-label={label}>
          {query.items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </Stack>
      )}
      <MorePages query={query}>{moreWords}</MorePages>
    </Stack>
  );
}

type PagedProps<Item> = ListProps<Item> & {
  queryKey: QueryKey;
  load: (cursor: string | undefined) => Promise<PageOf<Item>>;
};

export function Paged<Item>({ queryKey, load, ...list }: PagedProps<Item>) {
  return <PagedList query={usePages(queryKey, load)} {...list} />;
}
