// All modules as cards, in the order in which somebody new would take them, narrowed by need. It reads without a network; only how far one is
// comes from the server, and what is done meanwhile is kept.
import { useState } from 'react';
import {
  Caption,
  Disclosure,
  EmptyState,
  Link,
  LiveWords,
  Notice,
  PageTitle,
  Select,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { type Need, needs } from '#shared/basics/lists.ts';
import { framework } from '#shared/learning/competencies.ts';
import { modules } from '#shared/learning/content/modules.ts';
import { sayDay } from './days.ts';
import type { LearningGround } from './ground.ts';
import { words } from './messages.ts';
import { ModuleCard } from './parts/ModuleCard.tsx';
import { useProgress } from './use-progress.ts';

/** A select has no empty choice of its own. */
const any = 'any';
const covered = needs.filter((need) => modules.some((one) => one.needs.includes(need)));

export function LearnView({ ground }: { ground: LearningGround }) {
  const [need, setNeed] = useState<Need | null>(null);
  const { query, of } = useProgress(ground);
  const shown = modules.filter((one) => need === null || one.needs.length === 0 || one.needs.includes(need));
  const count = words.done(modules.filter((one) => of(one).isComplete).length, modules.length);
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      {query.error && (
        <Notice kind="offline" heading={words.unknown.heading}>
          {words.unknown.words}
        </Notice>
      )}
      <LiveWords words={query.isPending ? words.loading : ''} />
      <Select
        label={words.need}
        value={need ?? any}
        onChange={(value) => setNeed(value === any ? null : (value as Need))}
        choices={[
          { id: any, label: words.anyNeed },
          ...covered.map((id) => ({ id, label: ground.needLabels[id] })),
        ]}
      />
      <Stack gap="snug">
        <Text isStrong>{count}</Text>
        {shown.length === 0 ? (
          <EmptyState title={words.none} icon="book">
            {words.noneWords}
          </EmptyState>
        ) : (
          <Stack as="ul" gap="snug">
            {shown.map((one) => (
              <li key={one.id}>
                <ModuleCard ground={ground} one={one} standing={of(one)} />
              </li>
            ))}
          </Stack>
        )}
      </Stack>
      <Link kind="action" href={ground.ways.learnt()}>
        {words.record}
      </Link>
      <Disclosure summary={words.about.summary} level={2}>
        <Stack gap="snug">
          <Text>{words.about.words}</Text>
          <Caption>{words.about.competency(framework.name, sayDay(framework.lookedOn))}</Caption>
        </Stack>
      </Disclosure>
    </Stack>
  );
}
