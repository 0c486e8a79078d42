// Modules about what somebody looked for. They are in this build and are found without a server too; they stand beneath what was found,
// because whoever searches may be in a hurry.
import { Caption, Heading, LinkCard, Stack } from '#extension/kit/index.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { LearningGround } from './ground.ts';
import { words } from './messages.ts';
import { useFitting } from './use-fitting.ts';

type Props = { ground: LearningGround; needs: readonly Need[]; looked: string };

export function ModulesFor({ ground, needs, looked }: Props) {
  const fitting = useFitting(needs, looked);
  if (fitting.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-labelledby="found-modules">
      <Heading level={2} size="small" id="found-modules">
        {words.found}
      </Heading>
      <Stack as="ul" gap="snug">
        {fitting.map((one) => (
          <li key={one.id}>
            <LinkCard title={one.title} level={3} href={ground.ways.module(one.id)}>
              <Caption>{[words.minutes(one.minutes), one.lead].join(' · ')}</Caption>
            </LinkCard>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}
