// Says that something could not be loaded, in the sentence of its refusal or of a failing world, with one way on.
import { Button, Notice } from '#extension/kit/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';
import { words } from './messages.ts';

/** Nobody answered, as opposed to: somebody answered no. */
const isAway = (cause: unknown): boolean => !(cause instanceof Refusal) || cause.code === 'unavailable';

/** `offline`: what a feature says of itself while nobody answers. */
export const sayRefusal = (cause: unknown, offline: string = wordsFor('unavailable')): string =>
  cause instanceof Refusal && !isAway(cause) ? wordsFor(cause.code) : offline;

export type TroubleProps = {
  cause: unknown;
  onAgain: () => void;
  /** What was loaded before is still shown. */
  isStale?: boolean;
};

/** A feature may have its own heading, and its own word on what works while nobody answers. */
export function Trouble({
  cause,
  onAgain,
  isStale = false,
  heading = words.heading,
  offline = words.offline,
}: TroubleProps & { heading?: string; offline?: string }) {
  return (
    <Notice
      kind={isAway(cause) ? 'offline' : 'warning'}
      heading={isStale ? undefined : heading}
      actions={
        <Button size="small" icon="refresh" onPress={onAgain}>
          {words.again}
        </Button>
      }
    >
      {isStale ? words.stale : sayRefusal(cause, offline)}
    </Notice>
  );
}
