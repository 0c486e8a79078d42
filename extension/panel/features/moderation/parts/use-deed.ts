// One press, one call: what came of it is said, and what is shown is asked for anew, refused or not.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { moderationKeys } from '#extension/panel/features/moderation/calls.ts';
import type { ModerationGround } from '#extension/panel/features/moderation/ground.ts';
import type { MarkedBox } from '#extension/panel/writing/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { sayRefusal } from './list.tsx';

type Deed<In, Out> = {
  deed: (input: In) => Promise<Out>;
  said: (input: In) => string;
  onDone?: (out: Out, input: In) => void;
  /** The words that go along: what the server still finds in them is marked, and what was sent rests no more. */
  box?: MarkedBox;
};

export function useDeed<In = void, Out = unknown>(
  ground: ModerationGround,
  { deed, said, onDone, box }: Deed<In, Out>,
) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: (out, input) => {
      box?.letGo();
      ground.toast(said(input));
      onDone?.(out, input);
    },
    onError: (cause) => {
      if (cause instanceof Refusal) box?.takeFound(cause.findings);
      ground.toast({ words: sayRefusal(cause), kind: 'warning' });
    },
    onSettled: () => void cache.invalidateQueries({ queryKey: moderationKeys.all }),
  });
}
