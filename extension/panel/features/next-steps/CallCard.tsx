// One number: who answers, whether now, tap to call, copy. It says what is not known instead of leaving it out.
import { Button, CallLine, Caption, Card, Link, Row, Stack, Tag, Text } from '#extension/kit/index.ts';
import type { Call } from '#shared/next-steps/three-steps.ts';
import type { NextStepsGround } from './ground.ts';
import { words } from './path-messages.ts';

export type CallCardProps = { call: Call; ground: NextStepsGround; isFirst?: boolean };

export function CallCard({ call, ground, isFirst }: CallCardProps) {
  const { line, opening } = call;
  if (line.text !== undefined) return <TextLine call={call} ground={ground} />;
  return (
    <Stack gap="tight">
      <CallLine
        name={line.name}
        phone={line.number}
        detail={<Detail call={call} />}
        isOpen={opening.kind === 'check' ? undefined : opening.kind === 'open'}
        openWords={opening.words}
        closedWords={opening.words}
        unknownHoursWords={words.checkHours}
        isFirst={isFirst}
      />
      <CopyNumber call={call} ground={ground} />
    </Stack>
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

function Detail({ call: { line, isExpired, isUnchecked, capacity, isConfirmed, from } }: { call: Call }) {
  return (
    <>
      {line.when}
      {line.thenPress && ` ${line.thenPress}`}
      {(isUnchecked || isExpired) && ` ${isExpired ? words.expired : words.unchecked}`}
      {from === 'service' && ` ${words.local}.`}
      {capacity &&
        ` ${words.capacity[capacity]}${isConfirmed ? '' : `, ${words.unconfirmed.toLowerCase()}`}.`}
    </>
  );
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
