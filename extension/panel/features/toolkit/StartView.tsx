// What there is in the toolkit, and that nobody has reviewed its words yet.
import { Heading, Link, LinkCard, PageTitle, Stack, Text } from '#extension/kit/index.ts';
import type { ToolkitGround } from './ground.ts';
import { words } from './messages.ts';
import { Written } from './parts/Written.tsx';

const said = words.start;
const withPeople = ['guide', 'stages', 'cards', 'record', 'practise'] as const;
const onPaper = ['roles', 'leaflet', 'send'] as const;

export function StartView({ ground }: { ground: ToolkitGround }) {
  const { ways } = ground;
  const list = (places: readonly ((typeof withPeople)[number] | (typeof onPaper)[number])[]) => (
    <Stack as="ul" gap="snug">
      {places.map((place) => (
        <li key={place}>
          <LinkCard title={said[place].title} href={ways.toolkit(place)}>
            <Text size="caption" tone="muted">
              {said[place].lead}
            </Text>
          </LinkCard>
        </li>
      ))}
    </Stack>
  );
  return (
    <Stack gap="wide">
      <title>{`${words.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.lead}>
        {words.title}
      </PageTitle>
      <Stack as="section" gap="snug" aria-labelledby="with-people">
        <Heading level={2} size="small" id="with-people">
          {said.use}
        </Heading>
        {list(withPeople)}
      </Stack>
      <Stack as="section" gap="snug" aria-labelledby="on-paper">
        <Heading level={2} size="small" id="on-paper">
          {said.paper}
        </Heading>
        {list(onPaper)}
        <Link kind="action" isExternal href={ways.paper('name-cards')}>
          {said.nameCards}
        </Link>
        <Link kind="action" isExternal href={ways.paper('plan')}>
          {said.plan}
        </Link>
      </Stack>
      <Written ground={ground} />
    </Stack>
  );
}
