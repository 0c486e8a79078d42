// A worker's own chases as a file, for their records or another job. Their own names for people are in none: no server knows them.
import { useMutation } from '@tanstack/react-query';
import { Button, Caption, Disclosure, Row, Stack } from '#extension/kit/index.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { words } from '#extension/panel/features/chases/messages.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

const said = words.takeAlong;

export function TakeAlong({ ground }: { ground: ChasesGround }) {
  const take = useMutation({
    mutationFn: (format: 'csv' | 'json') => ground.calls.exportChases({ format }),
    onSuccess: ({ fileName, text, mediaType, chases, isWhole }) => {
      ground.saveFile(fileName, text, mediaType);
      ground.toast(isWhole ? said.saved(chases) : { words: said.savedInPart(chases), kind: 'warning' });
    },
    onError: (cause) =>
      ground.toast({
        words: cause instanceof Refusal ? wordsFor(cause.code) : words.trouble.unreached,
        kind: 'warning',
      }),
  });
  return (
    <Disclosure kind="card" level={2} summary={said.heading}>
      <Stack gap="snug">
        <Caption>{said.lead}</Caption>
        <Row>
          {(['csv', 'json'] as const).map((format) => (
            <Button
              key={format}
              size="small"
              icon="down"
              isBusy={take.isPending && take.variables === format}
              onPress={() => take.mutate(format)}
            >
              {said[format]}
            </Button>
          ))}
        </Row>
      </Stack>
    </Disclosure>
  );
}
