// Whether the chain is whole, and up to where: asked part by part, so that a long trail is no long wait without a word.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Caption, Heading, LiveWords, Notice, Stack, Text } from '#extension/kit/index.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import type { AuditGround } from './ground.ts';
import { words } from './messages.ts';

const said = words.whole;

export function Whole({ ground }: { ground: AuditGround }) {
  const [done, setDone] = useState('');
  const check = useMutation({
    mutationFn: async () => {
      let cursor: string | undefined;
      for (;;) {
        const part = await ground.calls.verifyAuditTrail(cursor === undefined ? {} : { cursor });
        setDone(said.checking(part.upTo, part.total));
        if (part.next === null) return part;
        cursor = part.next;
      }
    },
    onSettled: () => setDone(''),
  });
  const { data, error } = check;
  return (
    <Stack as="section" gap="snug" aria-label={said.heading}>
      <Heading level={2} size="small">
        {said.heading}
      </Heading>
      <Text>{said.lead}</Text>
      <Button icon="refresh" isBusy={check.isPending} busyWords={done} onPress={() => check.mutate()}>
        {said.check}
      </Button>
      <LiveWords words={done} />
      {data?.broken === null && <Notice kind="success">{said.whole(Number(data.upTo))}</Notice>}
      {data?.broken === null && (
        <Caption>
          {said.hash} {data.hash}
        </Caption>
      )}
      {data && data.broken !== null && (
        <Notice kind="danger" heading={said.broken(data.broken.atSeq)}>
          {said.why[data.broken.why]} {said.tell}
        </Notice>
      )}
      {error && <Notice kind="warning">{sayRefusal(error)}</Notice>}
    </Stack>
  );
}
