// One press, one call: what came of it is said, and what is shown is asked for anew, refused or not.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MarkedBox } from '#extension/panel/writing/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';
import { relayKeys } from './calls.ts';
import type { RelayGround } from './ground.ts';

type Deed<In, Out> = {
  deed: (input: In) => Promise<Out>;
  said: string | null;
  onDone?: (out: Out, input: In) => void;
  /** The words that go along: what the server still finds in them is marked. */
  box?: MarkedBox;
};

export function useDeed<In = void, Out = unknown>(
  ground: RelayGround,
  { deed, said, onDone, box }: Deed<In, Out>,
) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: (out, input) => {
      if (said !== null) ground.toast(said);
      onDone?.(out, input);
    },
    onError: (cause) => {
      if (cause instanceof Refusal) box?.takeFound(cause.findings);
      const words = cause instanceof Refusal ? wordsFor(cause.code) : wordsFor('unavailable');
      ground.toast({ words, kind: 'warning' });
    },
    onSettled: () => void cache.invalidateQueries({ queryKey: relayKeys.all }),
  });
}
