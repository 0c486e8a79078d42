// One press, one call: what came of it is said, and what is shown is asked for anew, refused or not.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MarkedBox } from '#extension/panel/writing/index.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';
import { mentoringKeys } from './calls.ts';
import type { MentoringGround } from './ground.ts';

type Deed<In> = {
  deed: (input: In) => Promise<unknown>;
  onDone: (input: In) => void;
  /** By the fields that were sent: what the server still finds is marked there. */
  boxes?: Readonly<Record<string, MarkedBox>>;
};

export function useDeed<In = void>(ground: MentoringGround, { deed, onDone, boxes = {} }: Deed<In>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: (_, input) => onDone(input),
    onError: (cause) => {
      if (cause instanceof Refusal)
        for (const [field, box] of Object.entries(boxes))
          box.takeFound(cause.findings.filter((one) => one.path === field));
      const words = cause instanceof Refusal ? wordsFor(cause.code) : wordsFor('unavailable');
      ground.toast({ words, kind: 'warning' });
    },
    onSettled: () => void cache.invalidateQueries({ queryKey: mentoringKeys.all }),
  });
}
