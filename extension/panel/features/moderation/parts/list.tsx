// A list that comes in pages, with what stands there while it loads, when it fails and when it is empty.
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, EmptyState, Notice, Skeleton, Stack } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

type Page<Item> = { items: Item[]; next: string | null };

type PagedProps<Item> = {
  queryKey: readonly string[];
  load: (cursor: string | undefined) => Promise<Page<Item>>;
  label: string;
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  empty: { title: string; hint?: string };
};

export function Paged<Item>({ queryKey, load, label, keyOf, children, empty }: PagedProps<Item>) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <Stack gap="snug">
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
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
      {query.hasNextPage && (
        <Button
          isWide
          icon="down"
          isBusy={query.isFetchingNextPage}
          onPress={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </Stack>
  );
}

export const sayRefusal = (cause: unknown): string =>
  cause instanceof Refusal && cause.code !== 'unavailable' ? wordsFor(cause.code) : words.offline;

function Trouble({ cause, onAgain }: { cause: unknown; onAgain: () => void }) {
  return (
    <Notice
      kind={cause instanceof Refusal && cause.code !== 'unavailable' ? 'warning' : 'offline'}
      heading={words.trouble}
      actions={
        <Button size="small" icon="refresh" onPress={onAgain}>
          {words.again}
        </Button>
      }
    >
      {sayRefusal(cause)}
    </Notice>
  );
}
