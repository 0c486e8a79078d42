// A list that comes in pages, by its cursor. It never loads more by itself: whoever reads says when.
import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '#extension/kit/index.ts';
import { words } from './messages.ts';

export type PageOf<Item> = { items: Item[]; next: string | null };

/** What a page says beside its items stays in `data.pages`. */
export function usePages<Page extends PageOf<unknown>>(
  key: QueryKey,
  load: (cursor: string | undefined) => Promise<Page>,
  /** `isOnce`: never again by itself, because asking leaves a trace. */
  { isOn = true, isOnce = false }: { isOn?: boolean; isOnce?: boolean } = {},
) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => load(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: isOn,
    ...(isOnce && { staleTime: Number.POSITIVE_INFINITY }),
  });
  const items: Page['items'][number][] | undefined = query.data?.pages.flatMap((page) => page.items);
  return { ...query, items };
}
export type Pages<Item> = ReturnType<typeof usePages<PageOf<Item>>>;

type MoreProps = {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
  isSmall?: boolean;
  children?: string;
};

/** Nothing where the last page is shown. */
export function MorePages({ query, isSmall = false, children = words.more }: MoreProps) {
  if (!query.hasNextPage) return null;
  return (
    <Button
      size={isSmall ? 'small' : 'normal'}
      isWide={!isSmall}
      icon="down"
      isBusy={query.isFetchingNextPage}
      busyWords={words.loadingMore}
      onPress={() => void query.fetchNextPage()}
    >
      {children}
    </Button>
  );
}
