// The search could not be reached: why, and what works all the same.
import { Button, Notice } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/search/messages.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

export function Trouble({ cause, onAgain }: { cause: unknown; onAgain: () => void }) {
  const isRefused = cause instanceof Refusal && cause.code !== 'unavailable';
  return (
    <Notice
      kind={isRefused ? 'warning' : 'offline'}
      heading={words.trouble}
      actions={
        <Button size="small" icon="refresh" onPress={onAgain}>
          {words.again}
        </Button>
      }
    >
      {isRefused ? wordsFor(cause.code) : words.offline}
    </Notice>
  );
}
