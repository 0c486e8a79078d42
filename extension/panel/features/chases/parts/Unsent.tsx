// What has not been sent: how much waits for the network, and each change that the server would not take, with the two ways on.
import { Button, Notice } from '#extension/kit/index.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { stateLabels, words } from '#extension/panel/features/chases/messages.ts';
import type { Queued } from '#extension/panel/features/chases/outbox/queued.ts';
import type { Chase } from '#shared/contract/chases.ts';
import { wordsFor } from '#shared/contract/words.ts';

type UnsentProps = { ground: ChasesGround; items: readonly Queued[]; chase?: Chase };

export function Unsent({ ground, items, chase }: UnsentProps) {
  const refused = items.filter((item) => item.refusal !== null);
  const waiting = items.length - refused.length;
  return (
    <>
      {waiting > 0 && (
        <Notice
          kind="offline"
          heading={words.outbox.waits(waiting)}
          actions={
            <Button size="small" icon="refresh" onPress={() => void ground.outbox.flush()}>
              {words.outbox.retry}
            </Button>
          }
        >
          {words.outbox.waitsHint}
        </Notice>
      )}
      {refused.map((item) => (
        <Notice
          key={item.id}
          kind="warning"
          heading={words.outbox.refused}
          actions={
            <>
              {chase && item.refusal === 'changed-elsewhere' && (
                <Button size="small" onPress={() => void ground.outbox.sendOnTop(item.id, chase.version)}>
                  {words.outbox.onTop}
                </Button>
              )}
              {item.refusal === 'still-identifies' && (
                <Button size="small" onPress={() => void ground.outbox.takeOutFound(item.id)}>
                  {words.outbox.takeOut}
                </Button>
              )}
              <Button size="small" kind="quiet" onPress={() => void ground.outbox.drop(item.id)}>
                {words.outbox.drop}
              </Button>
            </>
          }
        >
          {item.refusal && wordsFor(item.refusal)} {chase && words.outbox.now(stateLabels[chase.state])}
        </Notice>
      ))}
    </>
  );
}
