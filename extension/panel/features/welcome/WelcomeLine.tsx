// On the first screen of whoever has neither read how Peer Hub works nor put it off.
import { useStore } from 'zustand';
import { Button, Card, Heading, Link, Row, Stack, Text } from '#extension/kit/index.ts';
import { words } from './messages.ts';
import type { WelcomeGround } from './WelcomeView.tsx';

const said = words.line;

export function WelcomeLine({ ground }: { ground: WelcomeGround }) {
  const isWelcomed = useStore(ground.store, (all) => all.isWelcomed);
  if (isWelcomed) return null;
  const later = () => {
    ground.set({ isWelcomed: true });
    ground.toast(said.laterSaid);
  };
  return (
    <Card as="section" kind="accent" aria-labelledby="new-here">
      <Stack gap="snug">
        <Heading level={2} size="body" id="new-here">
          {said.title}
        </Heading>
        <Text>{said.lead}</Text>
        <Row>
          <Link href={ground.href}>{words.title}</Link>
          <Button kind="quiet" size="small" onPress={later}>
            {said.later}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}
