// What stands behind a number: newest first, each line leading to the thing itself.
import { Caption, EmptyState, PageTitle, Stack, Text } from '#extension/kit/index.ts';
import { Paged } from '#extension/panel/reading/index.ts';
import type { ContributionKind } from '#shared/basics/lists.ts';
import { recognitionKeys } from './calls.ts';
import { sayDay } from './days.ts';
import type { RecognitionGround } from './ground.ts';
import { words } from './messages.ts';
import { ContributedLine } from './parts/ContributedLine.tsx';
import { PeriodChoice, useFrom } from './parts/PeriodChoice.tsx';

export function ContributedView({ ground, what }: { ground: RecognitionGround; what: ContributionKind }) {
  const from = useFrom(ground);
  const said = words.lists[what];
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" caption={words.title}>
        {said.title}
      </PageTitle>
      <Text>{words.privateShort}</Text>
      <PeriodChoice ground={ground} />
      {from !== undefined && (
        <Stack gap="snug">
          <Caption>{from === null ? words.period.whole : words.period.from(sayDay(from))}</Caption>
          <Paged
            queryKey={recognitionKeys.contributed(what, from)}
            load={(cursor) => ground.calls.listContribution({ what, from, cursor })}
            loadingWords={words.loading}
            label={said.title}
            keyOf={(line) => (line.kind === 'module' ? `${line.id} ${line.version}` : line.id)}
            empty={
              <EmptyState title={said.none} icon="people">
                {said.noneWords}
              </EmptyState>
            }
          >
            {(line) => <ContributedLine ground={ground} line={line} />}
          </Paged>
        </Stack>
      )}
    </Stack>
  );
}
