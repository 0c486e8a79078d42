// Says that something could not be loaded, with one way on.
import { Button, Notice } from '#extension/kit/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';
import { words } from './messages.ts';

export function Trouble({ cause, onAgain }: { cause: unknown; onAgain: () => void }) {
  const isRefusal = cause instanceof Refusal && cause.code !== 'unavailable';
  return (
    <Notice
      kind={isRefusal ? 'warning' : 'offline'}
      heading={words.trouble}
      actions={
        <Button size="small" icon="refresh" onPress={onAgain}>
          {words.again}
        </Button>
      }
    >
      {isRefusal ? wordsFor(cause.code) : words.offline}
    </Notice>
  );
}
