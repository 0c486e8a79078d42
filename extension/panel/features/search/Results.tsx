// What was found for the words as they stand, and how it was understood. Drawn anew when the question or the answer is another one, not
// with every key: on a slow computer that is what a key costs.
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { memo, useCallback, useMemo } from 'react';
import { Button, Heading, LiveWords, Notice, Skeleton, Stack } from '#extension/kit/index.ts';
import { MorePages } from '#extension/panel/reading/index.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { type FindAsk, searchKeys } from './calls.ts';
import type { SearchGround } from './ground.ts';
import { words } from './messages.ts';
import { Kept } from './offline/Kept.tsx';
import { Narrow } from './parts/Narrow.tsx';
import { NothingFound } from './parts/NothingFound.tsx';
import { type Found, ResultCard } from './parts/ResultCard.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { Understood } from './parts/Understood.tsx';
import { useSame } from './use-same.ts';

type ResultsProps = { ground: SearchGround; ask: FindAsk };

export const Results = memo(function Results({ ground, ask }: ResultsProps) {
  const query = useInfiniteQuery({
    queryKey: searchKeys.find(ask),
    queryFn: ({ pageParam }) => ground.find({ ...ask, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
  const pages = query.data?.pages;
  const [first] = pages ?? [];
  const found = useMemo(() => pages?.flatMap((page) => page.items), [pages]);
  const counts = useSame(first?.counts ?? []);
  const again = () => void query.refetch();
  if (!found || !first) {
    if (query.error) return <Trouble cause={query.error} onAgain={again} />;
    return <Skeleton kind="card" words={words.loading} />;
  }
  const safe = ask.words as StrippedText;
  const count = words.shown(found.length, query.hasNextPage);
  return (
    <Stack as="section" gap="snug" aria-labelledby="found">
      {query.error && <Trouble cause={query.error} onAgain={again} />}
      {first.kept && <Kept facts={first.kept} onAgain={ground.tryServer} />}
      <Narrow ground={ground} counts={counts} />
      <Heading level={2} size="small" id="found">
        {count}
      </Heading>
      <LiveWords words={query.isPlaceholderData ? '' : count} />
      <Understood answer={first} />
      {found.length === 0 && <NothingFound ground={ground} safe={safe} needs={first.needs} />}
      {found.length > 0 && <FoundList ground={ground} found={found} isKept={first.kept !== null} />}
      <MorePages query={query} />
      {first.isGuess && found.length > 0 && (
        <Notice
          actions={
            <Button size="small" icon="ask" onPress={() => ground.ask(safe)}>
              {words.ask}
            </Button>
          }
        >
          {words.emptyHint}
        </Notice>
      )}
    </Stack>
  );
});

type FoundListProps = { ground: SearchGround; found: readonly Found[]; isKept: boolean };

const FoundList = memo(function FoundList({ ground, found, isKept }: FoundListProps) {
  const { recent, calls } = ground;
  // What was opened helps whoever asks next; that it could not be told helps nobody to know.
  const { mutate: choose } = useMutation({ mutationFn: calls.chooseFound });
  const open = useCallback(
    ({ kind, id }: Pick<Found, 'kind' | 'id'>) => {
      const { words: said } = recent.store.getState();
      recent.remember(said);
      if (!isKept) choose({ words: said, kind, id });
    },
    [recent, choose, isKept],
  );
  // What is kept here opens from here, and what can be done with it stands there.
  const shown = useMemo<SearchGround>(
    () => (isKept ? { ...ground, hrefOf: (_, id) => ground.keptHref(id), use: () => null } : ground),
    [ground, isKept],
  );
  return (
    <Stack as="ul" gap="snug" aria-labelledby="found">
      {found.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          <ResultCard ground={shown} found={one} onOpen={open} />
        </li>
      ))}
    </Stack>
  );
});
