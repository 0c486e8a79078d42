// A list that comes in pages: loading, refused, empty, shown, and more on request. It never loads more by itself.
import type { ReactNode } from 'react';
import { Skeleton, Stack } from '#extension/kit/index.ts';
import { MorePages, type Pages } from '#extension/panel/reading/index.ts';
import { Trouble } from './Trouble.tsx';

type PagedProps<Item> = {
  query: Pages<Item>;
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
      <MorePages query={query}>{moreWords}</MorePages>
    </Stack>
  );
}
