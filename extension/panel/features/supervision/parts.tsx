// Pieces that both screens of supervision draw: the clock, what could not be loaded, and who is there.
import { useEffect, useState } from 'react';
import { Button, CallLine, Caption, Heading, Notice, Stack, Text } from '#extension/kit/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { answerWithinMinutes, type Standing } from '#shared/contract/supervision.ts';
import { wordsFor } from '#shared/contract/words.ts';
import { words } from './messages.ts';

/** Waiting grows by the minute. */
const lookAgainMs = 30_000;

export function useNow(read: () => number): number {
  const [now, setNow] = useState(read);
  // The clock is outside.
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), lookAgainMs);
    return () => clearInterval(timer);
  }, [read]);
  return now;
}

export const isLate = (
  { isUrgent, askedAt, state }: { isUrgent: boolean; askedAt: string; state: string },
  nowMs: number,
): boolean =>
  state === 'waiting' &&
  nowMs - Date.parse(askedAt) > answerWithinMinutes[isUrgent ? 'urgent' : 'usual'] * 60_000;

export const sayHour = (iso: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }).format(
    new Date(iso),
  );

export const sayRefusal = (cause: unknown): string =>
  cause instanceof Refusal && cause.code !== 'unavailable' ? wordsFor(cause.code) : words.offline;

export function Trouble({ cause, onAgain }: { cause: unknown; onAgain: () => void }) {
  return (
    <Notice
      kind={cause instanceof Refusal && cause.code !== 'unavailable' ? 'warning' : 'offline'}
      heading={words.trouble}
      actions={
        <Button size="small" icon="refresh" onPress={onAgain}>
          {words.again}
        </Button>
      }
    >
      {sayRefusal(cause)}
    </Notice>
  );
}

/** An empty rota is said plainly, with whom to ring. */
export function WhoIsThere({ standing: { area, onDuty, lines } }: { standing: Standing }) {
  const isNobody = onDuty.length === 0;
  return (
    <Stack as="section" gap="snug" aria-label={words.who}>
      {isNobody ? (
        <Notice kind="warning" heading={words.nobody(area)} isSpoken="no">
          {lines.length > 0 ? words.nobodyCall : words.nobodyNoLine}
        </Notice>
      ) : (
        <>
          <Heading level={2} size="small">
            {words.who}
          </Heading>
          {onDuty.map(({ name, until }) => (
            <Text key={name}>{words.onDuty(name, sayHour(until))}</Text>
          ))}
        </>
      )}
      <Stack as="ul" gap="snug">
        {lines.map(({ at, name, phone, hours }, order) => (
          <li key={at}>
            <CallLine
              name={name}
              phone={phone}
              detail={at === 'in-hours' ? words.inHours : words.outOfHours}
              hours={hours}
              unknownHoursWords={words.checkHours}
              isFirst={isNobody && order === 0}
            />
          </li>
        ))}
      </Stack>
      {!isNobody && lines.length === 0 && <Caption>{words.lead}</Caption>}
    </Stack>
  );
}
