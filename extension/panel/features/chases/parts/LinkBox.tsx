// Asks the organisation: a message with the link, the link alone, and taking it back.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Caption, Heading, Row, Stack } from '#extension/kit/index.ts';
import { chaseKeys } from '#extension/panel/features/chases/calls.ts';
import { sayDay } from '#extension/panel/features/chases/days.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { composeMessage } from '#extension/panel/features/chases/message.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import type { Chase } from '#shared/contract/chases.ts';
import { wordsFor } from '#shared/contract/words.ts';

export function LinkBox({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const cache = useQueryClient();
  const said = words.chase.link;
  const fail = (cause: unknown) =>
    ground.toast({
      words: cause instanceof Refusal ? wordsFor(cause.code) : words.trouble.unreached,
      kind: 'warning',
    });
  const look = () => void cache.invalidateQueries({ queryKey: chaseKeys.one(chase.id) });
  const copy = useMutation({
    mutationFn: async (what: 'message' | 'link') => {
      const { url } = await ground.calls.openLink({ chaseId: chase.id });
      const { reference, ask } = chase;
      return ground.copy(what === 'link' ? url : composeMessage([{ reference, ask, url }], ground.me));
    },
    onSuccess: (isThere) =>
      ground.toast(isThere ? said.copied : { words: words.chase.notCopied, kind: 'warning' }),
    onError: fail,
    onSettled: look,
  });
  const revoke = useMutation({
    mutationFn: () => ground.calls.revokeLink({ chaseId: chase.id }),
    onSuccess: () => ground.toast(said.revoked),
    onError: fail,
    onSettled: look,
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
