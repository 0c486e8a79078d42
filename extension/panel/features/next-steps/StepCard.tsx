// One of the three steps: what to do, who to call, what to say, what to write down. Sources and more numbers are folded away.
import { Caption, Card, Disclosure, Heading, Notice, Stack, Text } from '#extension/kit/index.ts';
import type { NextStep } from '#shared/next-steps/three-steps.ts';
import { dayInWords } from '#shared/next-steps/uk-time.ts';
import { CallCard } from './CallCard.tsx';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';

export function StepCard({
  next,
  number,
  ground,
}: {
  next: NextStep;
  number: number;
  ground: NextStepsGround;
}) {
  const { step, call, others, missing, isExpired } = next;
  const headingId = `step-${number}`;
  const localFirst = missing && words.missing[missing];
  return (
    <Card as="li" kind={number === 1 ? 'accent' : 'plain'} aria-labelledby={headingId}>
      <Heading level={2} size="small" id={headingId}>
        {`${number}. ${step.title}`}
      </Heading>
      <Text>{step.what}</Text>
      {isExpired && <Notice kind="warning">{words.expired}</Notice>}
      {localFirst && <Caption>{localFirst}</Caption>}
      <CallCard call={call} ground={ground} isFirst={number === 1} />
      <Stack gap="tight">
        <Caption>{words.sayTo[step.sayTo]}</Caption>
        <Text>{`“${step.say[0]} ${step.say[1]}”`}</Text>
      </Stack>
      <Stack gap="tight">
        <Caption>{words.record}</Caption>
        <Text size="caption">{step.record}</Text>
      </Stack>
      {others.length > 0 && (
        <Disclosure summary={words.others(others.length)}>
          <Stack as="ul" gap="snug">
            {others.map((other) => (
              <li key={other.line.id}>
                <CallCard call={other} ground={ground} />
              </li>
            ))}
          </Stack>
        </Disclosure>
      )}
      <Text size="small" tone="muted">
        {words.from(step.source, dayInWords(step.reviewBy))}
      </Text>
    </Card>
  );
}
