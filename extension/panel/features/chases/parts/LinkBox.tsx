// Asks the organisation: a message with the link, the link alone, and taking it back.
import { Button, Caption, Heading, Row, Stack } from '#extension/kit/index.ts';
import { useDeed } from '#extension/panel/doing/index.ts';
import { chaseKeys } from '#extension/panel/features/chases/calls.ts';
import { sayDay } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { composeMessage } from '#extension/panel/features/chases/message.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import type { Chase } from '#shared/contract/chases.ts';

export function LinkBox({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const said = words.chase.link;
  const habits = { touches: [chaseKeys.one(chase.id)], offline: words.trouble.unreached };
  const copy = useDeed(ground, {
    deed: async (what: 'message' | 'link') => {
      const { url } = await ground.calls.openLink({ chaseId: chase.id });
      const { reference, ask } = chase;
      return ground.copy(what === 'link' ? url : composeMessage([{ reference, ask, url }], ground.me));
    },
    said: (isThere) => (isThere ? said.copied : { words: words.chase.notCopied, kind: 'warning' }),
    ...habits,
  });
  const revoke = useDeed(ground, {
    deed: () => ground.calls.revokeLink({ chaseId: chase.id }),
    said: said.revoked,
    ...habits,
  });
  return (
    <Stack as="section" gap="snug" aria-labelledby="ask-them">
      <Heading level={2} size="small" id="ask-them">
        {said.heading}
      </Heading>
      <Caption>{said.lead}</Caption>
      <Button
        kind="primary"
        isWide
        icon="copy"
        isBusy={copy.isPending}
        onPress={() => copy.mutate('message')}
      >
        {said.copyMessage}
      </Button>
      <Row>
        <Button size="small" icon="link" onPress={() => copy.mutate('link')}>
          {said.copyLink}
        </Button>
        {chase.linkExpiresAt && (
          <Button size="small" kind="quiet" isBusy={revoke.isPending} onPress={() => revoke.mutate()}>
            {said.revoke}
          </Button>
        )}
      </Row>
      {chase.linkExpiresAt && <Caption>{said.until(sayDay(chase.linkExpiresAt.slice(0, 10)))}</Caption>}
    </Stack>
  );
}
