// Pieces that both screens of supervision draw: the clock, what could not be loaded, and who is there.
import { useEffect, useState } from 'react';
import { CallLine, Caption, Heading, Notice, Stack, Text } from '#extension/kit/index.ts';
import { Trouble as Plain, type TroubleProps } from '#extension/panel/reading/index.ts';
import { answerWithinMinutes, type Standing } from '#shared/contract/supervision.ts';
import { bankHolidays } from '#shared/next-steps/content/bank-holidays.ts';
import { openingAt } from '#shared/next-steps/hours.ts';
import { readHours } from '#shared/next-steps/read-hours.ts';
import type { Hours } from '#shared/next-steps/types.ts';
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

export const Trouble = (props: TroubleProps) => <Plain {...props} offline={words.offline} />;

type WhoProps = { standing: Standing; nowMs: number };

/** Hours by night are often said as the rest of those by day. */
export const dayHoursOf = (lines: Standing['lines']): Hours | null =>
  readHours(lines.find(({ at }) => at === 'in-hours')?.hours ?? '');

/** An empty rota is said plainly, with whom to ring. */
export function WhoIsThere({ standing: { area, onDuty, lines }, nowMs }: WhoProps) {
  const dayHours = dayHoursOf(lines);
  const isNobody = onDuty.length === 0;
  return (
    <Stack as="section" gap="snug" aria-label={words.who}>
      {area === null && (
        <Notice kind="info" heading={words.noArea}>
          {words.noAreaWords}
        </Notice>
      )}
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
        {lines.map((line, order) => (
          <li key={line.at}>
            <LineOfArea line={line} day={dayHours} nowMs={nowMs} isFirst={isNobody && order === 0} />
          </li>
        ))}
      </Stack>
      {!isNobody && lines.length === 0 && <Caption>{words.lead}</Caption>}
    </Stack>
  );
}

type LineProps = { line: Standing['lines'][number]; day: Hours | null; nowMs: number; isFirst: boolean };

/** Open or closed only where its hours are surely understood. */
export function LineOfArea({ line: { at, name, phone, hours }, day, nowMs, isFirst }: LineProps) {
  const understood = readHours(hours, day) ?? { kind: 'unconfirmed' as const };
  const opening = openingAt(understood, { nowMs, isDoubtful: false }, bankHolidays);
  return (
    <CallLine
      name={name}
      phone={phone}
      detail={at === 'in-hours' ? words.inHours : words.outOfHours}
      hours={hours}
      isOpen={opening.kind === 'check' ? undefined : opening.kind === 'open'}
      openWords={opening.words}
      closedWords={opening.words}
      unknownHoursWords={words.checkHours}
      isFirst={isFirst}
    />
  );
}
