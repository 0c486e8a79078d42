// Whether a service takes people, at a glance: its state, how old that word is and whose, and both words where two disagree.
import { Caption, Row, Stack, Tag } from '#extension/kit/index.ts';
import {
  capacityLabels,
  capacityTones,
  freshnessLabels,
  statusLabels,
  words,
} from '#extension/panel/features/directory/messages.ts';
import { sayAge, sayRole, sayWait } from '#extension/panel/features/directory/said/ages.ts';
import type { ServiceSummary } from '#shared/contract/directory.ts';

type Of = { service: ServiceSummary };

export function Marks({ service }: Of) {
  const { status, capacity, freshness } = service;
  return (
    <Row gap="tight">
      {status !== 'active' ? (
        <Tag tone="danger" icon="warning">
          {statusLabels[status]}
        </Tag>
      ) : (
        <Tag tone={capacityTones[capacity]} icon={capacity === 'capacity' ? 'check-circle' : 'circle'}>
          {capacityLabels[capacity]}
        </Tag>
      )}
      {freshness !== 'recent' && <Tag icon="clock">{freshnessLabels[freshness]}</Tag>}
    </Row>
  );
}

export function Said({ service }: Of) {
  const { capacityAgeDays, capacityByRole, checkedAgeDays, isContested, said } = service;
  const wait = sayWait(service.waitMinWeeks, service.waitMaxWeeks);
  const { waitAgeDays, waitByRole, waitsSaid } = service;
  // Said in one breath with the capacity above, it is as old.
  const isOfAbove = !isContested && waitAgeDays === capacityAgeDays && waitByRole === capacityByRole;
  return (
    <Stack gap="none">
      {isContested ? (
        <>
          <Caption>{words.card.contested}</Caption>
          {said.map((one) => (
            <Caption key={`${one.byRole} ${one.capacity} ${one.ageDays}`}>
              {words.card.oneSays(capacityLabels[one.capacity], sayAge(one.ageDays), sayRole(one.byRole))}
            </Caption>
          ))}
        </>
      ) : (
        <Caption>
          {capacityAgeDays !== null
            ? words.card.said(sayAge(capacityAgeDays), sayRole(capacityByRole))
            : checkedAgeDays === null
              ? words.card.neverChecked
              : words.card.checked(sayAge(checkedAgeDays))}
        </Caption>
      )}
      {waitsSaid.length > 0 && <Caption>{words.card.contestedWait}</Caption>}
      {waitsSaid.map((one) => (
        <Caption key={`${one.byRole} ${one.waitMinWeeks} ${one.waitMaxWeeks} ${one.ageDays}`}>
          {words.card.oneSays(
            sayWait(one.waitMinWeeks, one.waitMaxWeeks) ?? '',
            sayAge(one.ageDays),
            sayRole(one.byRole),
          )}
        </Caption>
      ))}
      {wait && waitsSaid.length === 0 && (
        <Caption>
          {isOfAbove || waitAgeDays === null
            ? words.card.wait(wait)
            : words.card.waitSaid(wait, sayAge(waitAgeDays), sayRole(waitByRole))}
        </Caption>
      )}
    </Stack>
  );
}

/** Nobody should send a person there before looking at the others. */
export const isShut = ({ status, capacity }: ServiceSummary): boolean =>
  status !== 'active' || capacity === 'no-capacity';
