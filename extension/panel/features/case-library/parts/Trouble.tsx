// Says that something could not be loaded, in the sentence of its refusal or of a failing world, with one way on.
import { Button, Notice } from '#extension/kit/index.ts';
import { words } from '#extension/panel/features/case-library/messages.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

type TroubleProps = { cause: unknown; onAgain: () => void; isStale?: boolean };

export function Trouble({ cause, onAgain, isStale }: TroubleProps) {
  const isRefusal = cause instanceof Refusal && cause.code !== 'unavailable';
  return (
    <Notice
      kind={isRefusal ? 'warning' : 'offline'}
      heading={isStale ? undefined : words.trouble.heading}
      actions={
        <Button size="small" icon="refresh" onPress={onAgain}>
          {words.trouble.again}
        </Button>
      }
    >
      {isStale ? words.trouble.stale : isRefusal ? wordsFor(cause.code) : words.trouble.offline}
    </Notice>
  );
}

/** The sentence for a deed that did not happen. */
export const saySorry = (cause: unknown): string =>
  cause instanceof Refusal && cause.code !== 'unavailable' ? wordsFor(cause.code) : words.trouble.undone;
