// One press, one call: what came of it is said, what the server still finds is marked in its box, and what is shown is asked for anew.
// No form of the panel writes this by hand, except those whose changes wait in an outbox or whose refusal stays on the screen.
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ToastWords } from '#extension/kit/index.ts';
import { sayRefusal } from '#extension/panel/reading/index.ts';
import type { MarkedBox } from '#extension/panel/writing/index.ts';
import { Refusal, type StillIdentifies } from '#shared/basics/refusals.ts';

export type DeedGround = { toast: (toast: ToastWords | string) => void };
export type DeedBox = Pick<MarkedBox, 'takeFound' | 'letGo'>;

/** Null says nothing. */
type Said = ToastWords | string | null;

export type Deed<In, Out> = {
  deed: (input: In) => Promise<Out>;
  /** Asked for anew when the press is over: a refusal too says that what is shown is out of date. */
  touches?: readonly QueryKey[];
  /** Asked for anew only once it is done: what is shown stays as it is under a refusal. */
  changes?: readonly QueryKey[];
  /** What is said while nobody answers. */
  offline?: string;
  said?: Said | ((out: Out, input: In) => Said);
  /** Offers the way back: the same deed with another input. */
  undo?: { label: string; of: (input: In) => In };
  onDone?: (out: Out, input: In) => void;
  /** The only words that go along: all that is still found is theirs. Once sent, nothing of them rests here. */
  box?: DeedBox;
  /** The same, where several go along: by the name of the field that each is sent as. */
  boxes?: Readonly<Record<string, DeedBox>>;
};

export function useDeed<In = void, Out = unknown>(ground: DeedGround, its: Deed<In, Out>) {
  const { deed, said = null, undo, onDone, touches = [], changes = [], box, boxes = {} } = its;
  const cache = useQueryClient();
  const askAnew = (keys: readonly QueryKey[]) => {
    for (const queryKey of keys) void cache.invalidateQueries({ queryKey });
  };
  const press = useMutation({
    mutationFn: deed,
    onSuccess: (out, input) => {
      for (const one of [box, ...Object.values(boxes)]) one?.letGo();
      askAnew(changes);
      const words = typeof said === 'function' ? said(out, input) : said;
      if (words !== null)
        ground.toast(undo ? withAction(words, undo.label, () => press.mutate(undo.of(input))) : words);
      onDone?.(out, input);
    },
    onError: (cause) => {
      if (cause instanceof Refusal) {
        box?.takeFound(cause.findings);
        for (const [field, one] of Object.entries(boxes)) one.takeFound(foundIn(field, cause.findings));
      }
      ground.toast({ words: sayRefusal(cause, its.offline), kind: 'warning' });
    },
    onSettled: () => askAnew(touches),
  });
  return press;
}

const withAction = (words: ToastWords | string, label: string, onPress: () => void): ToastWords => ({
  ...(typeof words === 'string' ? { words } : words),
  action: { label, onPress },
});

/** A field may be sent inside another: `first.body` is found in `body`. */
const foundIn = (field: string, found: readonly StillIdentifies[]): StillIdentifies[] =>
  found.filter(({ path }) => path.split('.').at(-1) === field);
