// A list that comes in pages: loading, refused, empty, shown, and more on request. It never loads more by itself.
import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button, Skeleton, Stack } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/channels/messages.ts';
import { Trouble } from './Trouble.tsx';

export type PageOf<Item> = { items: Item[]; next: string | null };

export function usePages<Item>(
  key: QueryKey,
  load: (cursor: string | undefined) => Promise<PageOf<Item>>,
  isOn = true,
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: isOn,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) };
}

type PagedProps<Item> = {
  query: ReturnType<typeof usePages<Item>>;
  loadingWords: string;
  skeleton?: 'card' | 'thread';
  empty: ReactNode;
  keyOf: (item: Item) => string;
  draw: (item: Item) => ReactNode;
  moreWords?: string;
};

export function Paged<Item>({
  query,
  loadingWords,
  skeleton = 'card',
  empty,
  keyOf,
  draw,
  moreWords,
}: PagedProps<Item>) {
  const again = () => void query.refetch();
  if (!query.items) {
    if (query.error) return <Trouble cause={query.error} onAgain={again} />;
    return <Skeleton kind={skeleton} words={loadingWords} />;
  }
  return (
    <Stack gap="normal">
      {query.error && <Trouble cause={query.error} onAgain={again} isStale />}
      {query.items.length === 0 ? (
        empty
      ) : (
        <Stack as="ul" gap="snug">
          {query.items.map((item) => (
            <li key={keyOf(item)}>{draw(item)}</li>
          ))}
        </Stack>
      )}
      {query.hasNextPage && (
        <Button
          isWide
          icon="down"
          isBusy={query.isFetchingNextPage}
          busyWords={words.paging.loading}
          onPress={() => void query.fetchNextPage()}
        >
          {moreWords ?? words.paging.more}
        </Button>
      )}
    </Stack>
  );
}
