// The end of a module: that it is complete and where that stands, a question to oneself, where the words come from, and what comes next.
import {
  Button,
  Caption,
  Disclosure,
  Link,
  Notice,
  PageTitle,
  Row,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { dayOf, sayDay } from '#extension/panel/features/learning/days.ts';
import type { LearningGround } from '#extension/panel/features/learning/ground.ts';
import { words } from '#extension/panel/features/learning/messages.ts';
import type { Standing } from '#extension/panel/features/learning/standing.ts';
import { useProgress } from '#extension/panel/features/learning/use-progress.ts';
import { competencyNames } from '#shared/learning/competencies.ts';
import { modules } from '#shared/learning/content/modules.ts';
import type { LearningModule } from '#shared/learning/types.ts';
import { Reflection } from './Reflection.tsx';

const said = words.one;

type Props = { ground: LearningGround; one: LearningModule; standing: Standing; onAgain: () => void };

export function Finished({ ground, one, standing, onAgain }: Props) {
  const { of } = useProgress(ground);
  // The one that comes after this in the list and is not complete, or the first that is not.
  const open = modules.filter((other) => other.id !== one.id && !of(other).isComplete);
  const next = open.find((other) => modules.indexOf(other) > modules.indexOf(one)) ?? open[0];
  return (
    <Stack gap="normal">
      <PageTitle
        id="page-title"
        caption={[words.minutes(one.minutes), competencyNames[one.competency]].join(' · ')}
      >
        {one.title}
      </PageTitle>
      <Notice kind="success" heading={said.finished}>
        {sayKept(standing)}
      </Notice>
      <Reflection ground={ground} one={one} />
      {next ? (
        <Stack gap="tight">
          <Text isStrong>{said.nextModule}</Text>
          <Link kind="action" href={ground.ways.module(next.id)}>
            {next.title}
          </Link>
        </Stack>
      ) : (
        <Text isStrong>{said.allDone}</Text>
      )}
      <Stack gap="snug">
        <Link kind="action" href={ground.ways.learnt()}>
          {words.record}
        </Link>
        <Link kind="action" href={ground.ways.learn()}>
          {said.all}
        </Link>
      </Stack>
      <Row>
        <Button icon="refresh" onPress={onAgain}>
          {said.again}
        </Button>
      </Row>
      <Disclosure summary={said.sources} level={2}>
        <Stack as="ul" gap="snug">
          {one.sources.map((source) => (
            <li key={source}>
              <Text>{source}</Text>
            </li>
          ))}
        </Stack>
      </Disclosure>
      <Caption>
        {said.written(sayDay(one.writtenOn))} {said.reviewBy(sayDay(one.reviewBy))}
      </Caption>
    </Stack>
  );
}

function sayKept({ completedAt, waits }: Standing): string {
  if (completedAt) return said.heard(dayOf(completedAt));
  if (waits === 'for-a-newer-server') return said.waitsForServer;
  return waits === 'to-be-sent' ? said.waits : said.sending;
}
