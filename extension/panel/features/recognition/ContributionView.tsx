// My contribution: numbers that lead to what stands behind them. Nobody is compared with anybody, and nothing is praised.
import { useQuery } from '@tanstack/react-query';
import {
  Caption,
  Disclosure,
  EmptyState,
  Heading,
  Link,
  LinkCard,
  PageTitle,
  Skeleton,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import { recognitionKeys } from './calls.ts';
import { sayDay } from './days.ts';
import type { RecognitionGround } from './ground.ts';
import { words } from './messages.ts';
import { numbersOf } from './numbers.ts';
import { PeriodChoice, useFrom } from './parts/PeriodChoice.tsx';

export function ContributionView({ ground }: { ground: RecognitionGround }) {
  const from = useFrom(ground);
  return (
    <Stack gap="normal">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      <Text>{words.private}</Text>
      <PeriodChoice ground={ground} />
      {from !== undefined && <Numbers ground={ground} from={from} />}
      <Disclosure summary={words.notes.summary} level={2}>
        <Stack as="ul" gap="snug">
          {words.notes.words.map((one) => (
            <li key={one}>
              <Text>{one}</Text>
            </li>
          ))}
        </Stack>
      </Disclosure>
    </Stack>
  );
}

function Numbers({ ground, from }: { ground: RecognitionGround; from: string | null }) {
  const query = useQuery({
    queryKey: recognitionKeys.contribution(from),
    queryFn: () => ground.calls.readContribution({ from }),
  });
  const numbers = query.data && numbersOf(query.data);
  return (
    <Stack gap="normal" as="section" aria-labelledby="given">
      <Stack gap="tight">
        <Heading level={2} size="small" id="given">
          {words.numbers.title}
        </Heading>
        <Caption>{from === null ? words.period.whole : words.period.from(sayDay(from))}</Caption>
      </Stack>
      {query.error && (
        <Trouble
          cause={query.error}
          onAgain={() => void query.refetch()}
          isStale={query.data !== undefined}
        />
      )}
      {query.isPending && <Skeleton kind="card" words={words.loading} />}
      {numbers?.length === 0 && (
        <EmptyState title={words.empty.title} icon="people" level={3}>
          {words.empty.words}
        </EmptyState>
      )}
      {numbers && numbers.length > 0 && (
        <Stack as="ul" gap="snug">
          {numbers.map(({ what, title, besides }) => (
            <li key={what}>
              <LinkCard title={title} level={3} href={ground.ways.contributed(what)}>
                {besides.length > 0 && <Caption>{besides.join(' · ')}</Caption>}
              </LinkCard>
            </li>
          ))}
        </Stack>
      )}
      {numbers && (
        <Link kind="action" href={ground.ways.appraisal()}>
          {words.appraisal.link}
        </Link>
      )}
    </Stack>
  );
}
