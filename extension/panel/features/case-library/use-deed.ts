// A deed of the library: says that it is done or why not, and asks again for what it changed.
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import type { LibraryGround } from './ground.ts';
import { saySorry } from './parts/Trouble.tsx';

type Deed<In, Out> = {
  deed: (given: In) => Promise<Out>;
  said?: (out: Out, given: In) => string | null;
  touches: readonly QueryKey[];
  onDone?: (out: Out, given: In) => void;
};

export function useDeed<In, Out>(ground: LibraryGround, { deed, said, touches, onDone }: Deed<In, Out>) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: deed,
    onSuccess: (out, given) => {
      for (const queryKey of touches) void cache.invalidateQueries({ queryKey });
      const words = said?.(out, given);
      if (words) ground.toast(words);
      onDone?.(out, given);
    },
    onError: (cause) => ground.toast({ words: saySorry(cause), kind: 'warning' }),
  });
}
