// A list that comes in pages: loading, refused, empty, shown, and more on request.
import type { QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton, Stack } from '#extension/kit/index.ts';
import { MorePages, Trouble, usePages } from '#extension/panel/reading/index.ts';

type PagedProps<Item> = {
  queryKey: QueryKey;
  load: (cursor: string | undefined) => Promise<{ items: Item[]; next: string | null }>;
  loadingWords: string;
  empty: ReactNode;
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
};

export function Paged<Item>({ queryKey, load, loadingWords, empty, keyOf, children }: PagedProps<Item>) {
  const query = usePages(queryKey, load);
  const again = () => void query.refetch();
  const items = query.items;
  if (!items)
    return query.error ? (
      <Trouble cause={query.error} onAgain={again} />
    ) : (
      <Skeleton kind="card" words={loadingWords} />
    );
  return (
    <Stack gap="normal">
      {query.error && <Trouble cause={query.error} onAgain={again} isStale />}
      {items.length === 0 ? (
        empty
      ) : (
        <Stack as="ul" gap="snug">
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </Stack>
      )}
      <MorePages query={query} />
    </Stack>
  );
}
