// What colleagues said, newest first, each with its age and its role; two that contradict each other both stand.
import { Button, Caption, Card, Heading, Row, Stack, Tag, Text } from '#extension/kit/index.ts';
import type { DirectoryGround } from '#extension/panel/features/directory/ground.ts';
import { capacityLabels, capacityTones, words } from '#extension/panel/features/directory/messages.ts';
import { useDeed } from '#extension/panel/features/directory/use-deed.ts';
import type { StatementId } from '#shared/basics/ids.ts';
import type { Service } from '#shared/contract/directory.ts';
import { sayAge, sayRole, sayWait } from './ages.ts';

const said = words.say;
/** As the server counts: an older word about capacity speaks for nobody. */
const capacityDaysMax = 42;

export function Statements({ ground, service }: { ground: DirectoryGround; service: Service }) {
  const takeBack = useTakeBack(ground);
  return (
    <Stack as="section" gap="snug" aria-labelledby="heard">
      <Heading level={2} size="small" id="heard">
        {said.heard}
      </Heading>
      {service.statements.length === 0 && <Text tone="muted">{said.nothing}</Text>}
      {service.statements.length > 0 && (
        <Stack as="ul" gap="snug">
          {service.statements.map((one) => (
            <li key={one.id}>
              <Card kind="quiet">
                <Stack gap="tight">
                  {one.capacity && (
                    <Row gap="tight">
                      <Tag tone={capacityTones[one.capacity]}>{capacityLabels[one.capacity]}</Tag>
                      {one.ageDays >= capacityDaysMax && <Tag icon="clock">{said.old}</Tag>}
                    </Row>
                  )}
                  {linesOf(one, ground).map((line) => (
                    <Text key={line}>{line}</Text>
                  ))}
                  <Caption>
                    {said.confirmed(sayAge(one.ageDays), one.isMine ? said.mine : sayRole(one.byRole))}
                    {one.byOrganisation && ` · ${one.byOrganisation}`}
                  </Caption>
                  {one.isMine && (
                    <Row>
                      <Button
                        size="small"
                        kind="quiet"
                        icon="remove"
                        isBusy={takeBack.isPending && takeBack.variables === one.id}
                        onPress={() => takeBack.mutate(one.id)}
                      >
                        {said.takeBack}
                      </Button>
                    </Row>
                  )}
                </Stack>
              </Card>
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

type Statement = Service['statements'][number];

function linesOf(one: Statement, ground: DirectoryGround): string[] {
  const wait = sayWait(one.waitMinWeeks, one.waitMaxWeeks);
  return [
    wait && words.card.wait(wait),
    one.phone,
    one.askFor && words.service.askFor(one.askFor),
    one.howToRefer,
    one.barriers.map((id) => ground.barrierLabels[id]).join(', '),
  ].filter((line): line is string => Boolean(line));
}

export const useTakeBack = (ground: DirectoryGround) =>
  useDeed(ground, {
    deed: (statementId: StatementId) => ground.calls.withdrawStatement({ statementId }),
    said: { words: said.undone, kind: 'info' },
  });
