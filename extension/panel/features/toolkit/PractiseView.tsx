// Scenes for a team to practise with, folded one below the other.
import { Caption, Disclosure, Link, PageTitle, Stack, Text } from '#extension/kit/index.ts';
import { Bullets } from '#extension/kit/late.ts';
import { rolePlays } from './content/role-plays.ts';
import type { ToolkitGround } from './ground.ts';
import { words } from './messages.ts';

const said = words.practise;

export function PractiseView({ ground }: { ground: ToolkitGround }) {
  return (
    <Stack gap="wide">
      <title>{`${words.start.practise.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={words.start.practise.lead}>
        {words.start.practise.title}
      </PageTitle>
      <Stack gap="snug">
        {rolePlays.map(({ id, title, scene, goes, after }, at) => (
          <Disclosure key={id} summary={title} level={2} kind="card" isOpenAtFirst={at === 0}>
            <Stack gap="snug">
              <Text>{scene}</Text>
              <Text isStrong>{said.goes}</Text>
              <Bullets items={goes} />
              <Text isStrong>{said.after}</Text>
              <Text>{after}</Text>
            </Stack>
          </Disclosure>
        ))}
      </Stack>
      <Stack gap="snug">
        <Link kind="back" href={ground.ways.toolkit()}>
          {words.all}
        </Link>
        <Caption>{words.about.unreviewed}</Caption>
      </Stack>
    </Stack>
  );
}
