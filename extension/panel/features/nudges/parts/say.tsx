// What could not be loaded or done, said with a way on.
import { Button, Notice } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/nudges/messages.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

const isAway = (cause: unknown) => !(cause instanceof Refusal) || cause.code === 'unavailable';

export const sayRefusal = (cause: unknown): string =>
  cause instanceof Refusal && !isAway(cause) ? wordsFor(cause.code) : words.offline;

export function Trouble({ cause, onAgain }: { cause: unknown; onAgain: () => void }) {
  return (
    <Notice
      kind={isAway(cause) ? 'offline' : 'warning'}
      heading={words.trouble}
      actions={
        <Button size="small" icon="refresh" onPress={onAgain}>
          {words.again}
        </Button>
      }
    >
      {sayRefusal(cause)}
    </Notice>
  );
}
