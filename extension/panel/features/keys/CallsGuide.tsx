// Where every call is described, for whoever writes the program. The address is this installation's own, and nobody is asked for it.
import { useQuery } from '@tanstack/react-query';
import { Button, Heading, Row, Stack, Text, useCopying } from '#extension/kit/index.ts';
import { type KeysGround, keysKeys } from './calls.ts';
import { words } from './messages.ts';

const said = words.guide;

export function CallsGuide({ ground }: { ground: KeysGround }) {
  const { copy, byHand } = useCopying(ground.copy);
  const { data: address } = useQuery({ queryKey: keysKeys.guide, queryFn: ground.calls.readGuideAddress });
  if (address === undefined) return null;
  return (
    <Stack as="section" gap="snug" aria-labelledby="calls-guide">
      <Heading level={2} size="medium" id="calls-guide">
        {said.title}
      </Heading>
      <Text>{said.words}</Text>
      <Text isStrong>{address}</Text>
      <Row>
        <Button
          icon="copy"
          onPress={() => void copy(address).then((isThere) => isThere && ground.toast(said.copied))}
        >
          {said.copy}
        </Button>
      </Row>
      {byHand}
    </Stack>
  );
}
