// The two ends: danger now, where one number stands above everything, and afterwards, where it is the worker who is asked.
import { Card, Heading, Link, PageTitle, Stack, Text } from '#extension/kit/index.ts';
import type { Moment } from '#shared/next-steps/hours.ts';
import { areaCalls, dangerCalls, supportCalls } from '#shared/next-steps/three-steps.ts';
import { writeTrail } from '#shared/next-steps/trail-words.ts';
import { start, step, type Trail } from '#shared/next-steps/walker.ts';
import { CallCard } from './CallCard.tsx';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';

type Props = { ground: NextStepsGround; trail: Trail; moment: Moment };

export function DangerScreen({ ground, trail, moment }: Props) {
  const { pack, area, ways } = ground;
  const [first, ...others] = dangerCalls({ pack, area, moment });
  return (
    <>
      <PageTitle id="page-title" lead={words.dangerLead}>
        {words.dangerTitle}
      </PageTitle>
      {first && <CallCard call={first} ground={ground} isFirst />}
      <Card kind="danger">
        <Heading level={2} size="small">
          {words.silent}
        </Heading>
        <Text>{words.silentWords}</Text>
      </Card>
      <Heading level={2} size="small">
        {words.notThisMinute}
      </Heading>
      <Stack as="ul" gap="snug">
        {others.map((call) => (
          <li key={call.line.id}>
            <CallCard call={call} ground={ground} />
          </li>
        ))}
      </Stack>
      <Link kind="action" href={ways.at(writeTrail(step(pack, trail, { kind: 'end' })))}>
        {words.dangerDone}
      </Link>
      <Link href={ways.numbers()}>{words.allNumbers}</Link>
    </>
  );
}

/** A worker who is not all right begins that path anew: it is theirs, and has nothing to do with the person before. */
const lowPath = 'worker-low';

export function EndScreen({ ground, moment }: Props) {
  const { pack, area, ways } = ground;
  const calls = [...areaCalls({ pack, area, moment }, 'supervisor'), ...supportCalls({ pack, area, moment })];
  const low = step(pack, start, { kind: 'path', id: lowPath });
  return (
    <>
      <PageTitle id="page-title" lead={words.endLead}>
        {words.endTitle}
      </PageTitle>
      <Card kind="success">
        <Text>{words.endBreak}</Text>
      </Card>
      <Heading level={2} size="small">
        {words.endTalk}
      </Heading>
      <Stack as="ul" gap="snug">
        {calls.map((call) => (
          <li key={call.line.id}>
            <CallCard call={call} ground={ground} />
          </li>
        ))}
      </Stack>
      {low.length > 0 && (
        <Link kind="action" href={ways.at(writeTrail(low))}>
          {words.endLow}
        </Link>
      )}
      <Link href={ways.at([])}>{words.startAgain}</Link>
      <Link href={ways.home()}>{words.endHome}</Link>
    </>
  );
}
