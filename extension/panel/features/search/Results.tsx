// What was found for the words as they stand, and how it was understood. Drawn anew when the question or the answer is another one, not
// with every key: on a slow computer that is what a key costs.
import { useMutation } from '@tanstack/react-query';
import { memo, useCallback, useMemo, useRef } from 'react';
import {
  Button,
  Caption,
  Heading,
  InPlace,
  LiveWords,
  Notice,
  Skeleton,
  Stack,
} from '#extension/kit/index.ts';
import { MorePages } from '#extension/panel/reading/index.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { FindAsk } from './calls.ts';
import type { SearchGround } from './ground.ts';
import { words } from './messages.ts';
import { Kept } from './offline/Kept.tsx';
import { Narrow } from './parts/Narrow.tsx';
import { NothingFound } from './parts/NothingFound.tsx';
import { type Found, ResultCard } from './parts/ResultCard.tsx';
import { Trouble } from './parts/Trouble.tsx';
import { Understood } from './parts/Understood.tsx';
import { itemsOf } from './shown.ts';
import { useSame } from './use-same.ts';
import { type Standing, useShown } from './use-shown.ts';

type ResultsProps = {
  ground: SearchGround;
  /** What the server is asked: words that have settled. */
  ask: FindAsk;
  /** The words as they stand, for this device alone; null: it has no answer of its own. */
  typed: FindAsk | null;
};

export const Results = memo(function Results({ ground, ask, typed }: ResultsProps) {
  const { query, error, shown, isStale, standing, place, want } = useShown(ground, ask, typed);
  const found = useMemo(() => shown && itemsOf(shown.pages), [shown]);
  const [first] = shown?.pages ?? [];
  const counts = useSame(first?.counts ?? []);
  const title = useRef<HTMLDivElement>(null);
  const again = () => void query.refetch();
  if (!found || !first) {
    if (error) return <Trouble cause={error} onAgain={again} />;
    return <Skeleton kind="card" words={words.loading} />;
  }
  // What is kept or handed on is what may leave: a word that could be half a name is looked for here alone.
  const safe = (standing === 'away' ? ask : (typed ?? ask)).words as StrippedText;
  const isAsking = standing === 'asking';
  const isWhole = standing === 'whole' || standing === 'plain';
  const isNothingYet = isAsking && found.length === 0;
  const count = isNothingYet ? words.loading : words.shown(found.length, first.next !== null);
  const tryServer = () => {
    want();
    ground.tryServer();
  };
  // The button goes with the press; the focus must not fall to nowhere.
  const showNewer = () => {
    want();
    title.current?.querySelector('h2')?.focus();
  };
  return (
    <div ref={place}>
      <Stack as="section" gap="snug" aria-labelledby="found">
        {error && isWhole && <Trouble cause={error} onAgain={again} />}
        {standing === 'away' && first.kept && <Kept facts={first.kept} onAgain={tryServer} />}
        <Narrow ground={ground} counts={counts} />
        <div ref={title}>
          <Heading level={2} size="small" id="found" isFocusable>
            {count}
          </Heading>
        </div>
        {typed && standing !== 'away' && <FromDevice standing={standing} onNewer={showNewer} />}
        <LiveWords words={isStale || isAsking ? '' : sayOnce(standing, count)} />
        <Understood answer={isWhole ? first : { ...first, isGuess: false }} />
        {isNothingYet && <Skeleton kind="card" words={words.loading} />}
        {found.length === 0 && !isNothingYet && (
          <NothingFound ground={ground} safe={safe} needs={first.needs} />
        )}
        {found.length > 0 && (
          <FoundList ground={ground} found={found} looked={safe} from={fromOf(standing)} />
        )}
        {!isNothingYet && ground.learn(first.needs, safe)}
        {error && !isWhole && <Trouble cause={error} onAgain={again} />}
        {shown?.from === 'asked' && !isStale && <MorePages query={query} />}
        {first.isGuess && !isAsking && found.length > 0 && (
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
    </div>
  );
});

/** Who listens hears one thing of each question: what was found in the end, or that it waits. */
function sayOnce(standing: Standing, count: string): string {
  if (standing === 'newer') return words.device.newerSpoken;
  return standing === 'failed' ? `${count}. ${words.device.failed}` : count;
}

type FromDeviceProps = { standing: Standing; onNewer: () => void };

/** Where what is shown comes from, in a line that keeps its height whatever it says. */
function FromDevice({ standing, onNewer }: FromDeviceProps) {
  const { asking, whole, failed, newer } = words.device;
  return (
    <InPlace shown={standing === 'plain' ? 'asking' : standing}>
      {{
        asking: <Caption>{asking}</Caption>,
        whole: <Caption>{whole}</Caption>,
        failed: <Caption>{failed}</Caption>,
        newer: (
          <Button size="small" icon="refresh" onPress={onNewer}>
            {newer}
          </Button>
        ),
      }}
    </InPlace>
  );
}

/** Opened from this device alone; from the server, though it was found here; from the server, which is told of it. */
type From = 'kept' | 'device' | 'server';
const fromOf = (standing: Standing): From =>
  standing === 'away' ? 'kept' : standing === 'whole' || standing === 'plain' ? 'server' : 'device';

type FoundListProps = {
  ground: SearchGround;
  found: readonly Found[];
  /** What these were found by. */
  looked: StrippedText;
  from: From;
};

const FoundList = memo(function FoundList({ ground, found, looked, from }: FoundListProps) {
  const { recent, calls } = ground;
  // What was opened helps whoever asks next; that it could not be told helps nobody to know.
  const { mutate: choose } = useMutation({ mutationFn: calls.chooseFound });
  // One function for the life of the list, so that what may be done with a line is not drawn anew with every key.
  const latest = useRef({ looked, from });
  latest.current = { looked, from };
  const open = useCallback(
    ({ kind, id }: Pick<Found, 'kind' | 'id'>) => {
      const now = latest.current;
      recent.remember(now.looked);
      // Words that have not settled do not leave.
      if (now.from === 'server') choose({ words: now.looked, kind, id });
    },
    [recent, choose],
  );
  const isAway = from === 'kept';
  // What is kept here opens from here.
  const shown = useMemo<SearchGround>(
    () => (isAway ? { ...ground, hrefOf: (_, id) => ground.keptHref(id) } : ground),
    [ground, isAway],
  );
  return (
    <Stack as="ul" gap="snug" aria-labelledby="found">
      {found.map((one) => (
        <li key={`${one.kind} ${one.id}`}>
          <ResultCard ground={shown} found={one} onOpen={open} isAway={isAway} />
        </li>
      ))}
    </Stack>
  );
});
