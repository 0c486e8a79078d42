// A list that comes in pages, with what stands there while it loads, when it fails and when it is empty.
import type { ReactNode } from 'react';
import { EmptyState, Skeleton, Stack } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import { MorePages, type PageOf, Trouble, usePages } from '#extension/panel/reading/index.ts';

type PagedProps<Item> = {
  queryKey: readonly string[];
  load: (cursor: string | undefined) => Promise<PageOf<Item>>;
  label: string;
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  empty: { title: string; hint?: string };
};

export function Paged<Item>({ queryKey, load, label, keyOf, children, empty }: PagedProps<Item>) {
  const query = usePages(queryKey, load);
  const items = query.items;
  return (
    <Stack gap="snug">
      {query.error && (
        <Trouble cause={query.error} onAgain={() => void query.refetch()} offline={words.offline} />
      )}
      {!items && !query.error && <Skeleton kind="card" words={words.loading} />}
      {items?.length === 0 && (
        <EmptyState title={empty.title} icon="shield" level={2}>
          {empty.hint}
        </EmptyState>
      )}
      {items && items.length > 0 && (
        <Stack as="ul" gap="snug" aria-label={label}>
          {items.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </Stack>
      )}
      <MorePages query={query} />
    </Stack>
  );
}
