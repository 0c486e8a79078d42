// A worker's own chases as a file, for their records or another job. Their own names for people are in none: no server knows them.
import { Button, Caption, Disclosure, Row, Stack } from '#extension/kit/index.ts';
import { useDeed } from '#extension/panel/doing/index.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { words } from '#extension/panel/features/chases/messages.ts';

const said = words.takeAlong;

export function TakeAlong({ ground }: { ground: ChasesGround }) {
  const take = useDeed(ground, {
    deed: (format: 'csv' | 'json') => ground.calls.exportChases({ format }),
    said: ({ chases, isWhole }) =>
      isWhole ? said.saved(chases) : { words: said.savedInPart(chases), kind: 'warning' },
    onDone: ({ fileName, text, mediaType }) => ground.saveFile(fileName, text, mediaType),
    offline: words.trouble.unreached,
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
