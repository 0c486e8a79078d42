// One press, one call: what came of it is said, and what is shown is asked for anew, refused or not.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { channelKeys } from '#extension/panel/features/channels/calls.ts';
import type { ChannelsGround } from '#extension/panel/features/channels/ground.ts';
import type { MarkedBox } from '#extension/panel/writing/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';

type Deed<In, Out> = {
  deed: (input: In) => Promise<Out>;
  /** Null says nothing. */
  said: (out: Out, input: In) => string | null;
  onDone?: (out: Out, input: In) => void;
  /** Offers the way back. */
  undo?: { label: string; of: (input: In) => In };
  /** The words that go along: what the server still finds in them is marked, and what was sent rests no more. */
  boxes?: readonly { field: string; box: MarkedBox }[];
};

export function useDeed<In = void, Out = unknown>(
  ground: ChannelsGround,
  { deed, said, onDone, undo, boxes = [] }: Deed<In, Out>,
) {
  const cache = useQueryClient();
  const press = useMutation({
    mutationFn: deed,
    onSuccess: (out, input) => {
      for (const { box } of boxes) box.letGo();
      const words = said(out, input);
      const action = undo && { label: undo.label, onPress: () => press.mutate(undo.of(input)) };
      if (words !== null) ground.toast({ words, action });
      onDone?.(out, input);
    },
    onError: (cause) => {
      if (cause instanceof Refusal)
        for (const { field, box } of boxes) box.takeFound(cause.findings.filter((one) => one.path === field));
      const words = cause instanceof Refusal ? wordsFor(cause.code) : wordsFor('unavailable');
      ground.toast({ words, kind: 'warning' });
    },
    onSettled: () => void cache.invalidateQueries({ queryKey: channelKeys.all }),
  });
  return press;
}
