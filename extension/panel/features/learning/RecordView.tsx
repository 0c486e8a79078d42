// What was completed, as it stands on paper for an appraisal: title, minutes, competency, day. Only what the server has recorded.
import {
  Button,
  Caption,
  EmptyState,
  Heading,
  Notice,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { Trouble } from '#extension/panel/reading/index.ts';
import type { Progress } from '#shared/contract/learning.ts';
import { competencyNames } from '#shared/learning/competencies.ts';
import { modules } from '#shared/learning/content/modules.ts';
import { moduleOf } from '#shared/learning/shape.ts';
import { dayOf } from './days.ts';
import type { LearningGround } from './ground.ts';
import { words } from './messages.ts';
import { useProgress } from './use-progress.ts';

const said = words.print;
type Completed = Progress & { completedAt: string };
const isCompleted = (one: Progress): one is Completed => one.completedAt !== null;

export function RecordView({ ground }: { ground: LearningGround }) {
  const { query, of } = useProgress(ground);
  const done = (query.data ?? [])
    .filter(isCompleted)
    .sort((one, other) => one.completedAt.localeCompare(other.completedAt));
  const unsent = modules.filter((one) => of(one).isComplete && of(one).completedAt === null).length;
  const minutes = done.reduce((sum, { moduleId }) => sum + (moduleOf(moduleId)?.minutes ?? 0), 0);
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      {done.length > 0 && (
        <Row>
          <Button icon="book" onPress={() => window.print()}>
            {said.deed}
          </Button>
        </Row>
      )}
      <PageTitle
        id="page-title"
        caption={ground.me ? [ground.me.name, ground.me.organisation].join(', ') : undefined}
      >
        {said.title}
      </PageTitle>
      {query.error && (
        <Trouble
          cause={query.error}
          onAgain={() => void query.refetch()}
          isStale={query.data !== undefined}
        />
      )}
      {query.isPending && <Skeleton count={4} words={words.loading} />}
      {unsent > 0 && <Notice kind="offline">{said.unsent(unsent)}</Notice>}
      {query.data && done.length === 0 && (
        <EmptyState title={said.none} icon="book">
          {said.noneWords}
        </EmptyState>
      )}
      {done.length > 0 && (
        <>
          <Text isStrong>{said.minutes(done.length, minutes)}</Text>
          <Stack as="ol" gap="normal">
            {done.map((one) => (
              <li key={`${one.moduleId} ${one.version}`}>
                <Line one={one} />
              </li>
            ))}
          </Stack>
          <Caption>{said.provenance(dayOf(new Date(ground.nowMs()).toISOString()))}</Caption>
        </>
      )}
    </Stack>
  );
}

function Line({ one }: { one: Completed }) {
  const module = moduleOf(one.moduleId);
  const facts = [
    module && words.minutes(module.minutes),
    module && competencyNames[module.competency],
    dayOf(one.completedAt),
    module && module.version !== one.version && said.earlier(one.version),
  ];
  return (
    <Stack gap="tight">
      <Heading level={2} size="small">
        {module?.title ?? said.gone(one.moduleId)}
      </Heading>
      <Caption>{facts.filter(Boolean).join(' · ')}</Caption>
    </Stack>
  );
}
