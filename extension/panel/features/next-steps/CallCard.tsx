// One number: who answers, whether now, tap to call, copy. It says what is not known instead of leaving it out.
import { Button, CallLine, Caption, Card, Link, Row, Stack, Tag, Text } from '#extension/kit/index.ts';
import type { Call } from '#shared/next-steps/three-steps.ts';
import type { Capacity } from '#shared/next-steps/types.ts';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';

export type CallCardProps = { call: Call; ground: NextStepsGround; isFirst?: boolean };

export function CallCard({ call, ground, isFirst }: CallCardProps) {
  if (call.line.text !== undefined) return <TextLine call={call} ground={ground} />;
  return (
    <Stack gap="tight">
      <NumberLine call={call} isFirst={isFirst} />
      <CopyNumber call={call} ground={ground} />
    </Stack>
  );
}

/** `why`: when to choose it, said by who shows it. */
export function NumberLine({ call, why, isFirst }: { call: Call; why?: string; isFirst?: boolean }) {
  const { line, opening } = call;
  return (
    <CallLine
      name={line.name}
      phone={line.number}
      detail={
        <>
          {why && `${why} `}
          <Detail call={call} />
        </>
      }
      isOpen={opening.kind === 'check' ? undefined : opening.kind === 'open'}
      openWords={opening.words}
      closedWords={opening.words}
      unknownHoursWords={words.checkHours}
      isFirst={isFirst}
    />
  );
}

function CopyNumber({ call: { line }, ground }: CallCardProps) {
  const copy = async () => {
    const isCopied = await ground.copy(line.number);
    ground.toast(isCopied ? words.numberCopied : { words: words.notCopied, kind: 'warning' });
  };
  return (
    <Row gap="tight">
      <Button
        kind="quiet"
        size="small"
        icon="copy"
        aria-label={`${words.copyNumber}: ${line.name}`}
        onPress={() => void copy()}
      >
        {words.copyNumber}
      </Button>
    </Row>
  );
}

function Detail({ call }: { call: Call }) {
  const { line, isExpired, isUnchecked, from } = call;
  return (
    <>
      {line.when}
      {line.thenPress && ` ${line.thenPress}`}
      {(isUnchecked || isExpired) && ` ${isExpired ? words.expired : words.unchecked}`}
      {from === 'service' && ` ${words.local}.`}
      {call.capacity && ` ${capacityWords(call, call.capacity)}`}
    </>
  );
}

/** With its age: a worker must see whether it is the word of today or of last month. */
function capacityWords({ isConfirmed, saidDaysAgo }: Call, capacity: Capacity): string {
  const age =
    capacity === 'unknown' || saidDaysAgo == null || saidDaysAgo < 0 ? null : words.saidAgo(saidDaysAgo);
  const parts = [words.capacity[capacity], age, isConfirmed ? null : words.unconfirmed.toLowerCase()];
  return `${parts.filter(Boolean).join(', ')}.`;
}

/** A line that is texted: the phone opens with the number, the word is typed by hand; on a desk without a phone it is copied. */
function TextLine({ call, ground }: CallCardProps) {
  const { line, opening } = call;
  return (
    <Card kind="quiet">
      <Stack gap="tight">
        <Text isStrong>{line.name}</Text>
        <Caption>{line.when}</Caption>
        <Row gap="snug">
          <Tag tone={opening.kind === 'open' ? 'success' : 'neutral'} icon="clock">
            {opening.words}
          </Tag>
          <Link href={`sms:${line.number}`}>{words.textTo(line.text ?? '', line.number)}</Link>
        </Row>
        <CopyNumber call={call} ground={ground} />
      </Stack>
    </Card>
  );
}
