// The worker's other open chases with the same organisation: whoever rings or writes about one asks about all.
import { Button, Caption, Heading, Link, Row, Stack } from '#extension/kit/index.ts';
import { sayDue } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { stateLabels, words } from '#extension/panel/features/chases/messages.ts';
import { useNickname } from '#extension/panel/features/chases/use-chases.ts';
import { useMessage } from '#extension/panel/features/chases/use-message.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';

const said = words.several;

export function WithThem({ ground, chase }: { ground: ChasesGround; chase: ChaseInFull }) {
  const message = useMessage(ground);
  const others = chase.withThem;
  if (others.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-labelledby="with-them">
      <Heading level={2} size="small" id="with-them">
        {said.more(others.length)}
      </Heading>
      <Stack as="ul" gap="tight">
        {others.map((one) => (
          <li key={one.id}>
            <Other ground={ground} chase={one} />
          </li>
        ))}
      </Stack>
      <Row>
        <Button
          size="small"
          icon="copy"
          isBusy={message.isPending}
          onPress={() => message.mutate([chase, ...others])}
        >
          {said.copyAll(others.length + 1)}
        </Button>
      </Row>
    </Stack>
  );
}

type OtherProps = { ground: ChasesGround; chase: ChaseInFull['withThem'][number] };

function Other({ ground, chase }: OtherProps) {
  const nickname = useNickname(ground, chase.id);
  return (
    <Stack gap="none">
      <Link href={ground.ways.chase(chase.id)}>
        {nickname ? `${nickname} · ${chase.reference}` : chase.reference}
      </Link>
      <Caption>
        {stateLabels[chase.state]} · {words.card.due(sayDue(chase.dueOn, ground.nowMs()))}
      </Caption>
    </Stack>
  );
}
