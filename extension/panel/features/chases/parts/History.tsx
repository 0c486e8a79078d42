// Everything that happened to a chase, newest first. Kinds, states and moments; no words of a case.
import { Caption, Disclosure, Stack, Time } from '#extension/kit/index.ts';
import { sayDay } from '#extension/panel/features/chases/days.ts';
import { eventLabels, stateLabels, words } from '#extension/panel/features/chases/messages.ts';
import type { ChaseEvent } from '#shared/contract/chases.ts';

export function History({ events, nowMs }: { events: readonly ChaseEvent[]; nowMs: number }) {
  return (
    <Disclosure kind="card" level={2} summary={words.chase.history.heading}>
      <Stack as="ol" gap="tight">
        {events.map((event) => (
          <li key={event.number}>
            <Caption>
              {sayEvent(event)} ·{' '}
              {event.isByOrganisation ? words.chase.history.byThem : words.chase.history.byYou} ·{' '}
              <Time at={event.at} now={nowMs} />
            </Caption>
          </li>
        ))}
      </Stack>
    </Disclosure>
  );
}

function sayEvent({ kind, state, dueOn }: ChaseEvent): string {
  if (state) return stateLabels[state];
  // A plan with a day is support that goes on until then; a check with one found nobody.
  if (kind === 'planned' && dueOn) return words.chase.history.goesOn(sayDay(dueOn));
  return kind === 'checked' && dueOn ? words.chase.history.again(sayDay(dueOn)) : eventLabels[kind];
}
