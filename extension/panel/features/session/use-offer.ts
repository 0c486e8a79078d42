// What the sign-in screen offers, asked for again until somebody answers. While nobody does, the person reads so and may ask at once.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type SessionCalls, sessionKeys } from './calls.ts';

const againMs = 3_000;
/** For five minutes at least; after that by hand. */
const asksMax = 100;
/** A line that says nothing is waited for half a minute, twice; a person should not sit before a grey bar for so long. */
const slowSaidAfterMs = 5_000;

export function useOffer({ listProviders }: Pick<SessionCalls, 'listProviders'>) {
  const cache = useQueryClient();
  const asking = useQuery({
    queryKey: sessionKeys.providers,
    queryFn: listProviders,
    retry: 1,
    // Whoever stands at the door goes in as soon as somebody is there to open it, without pressing again and again.
    refetchInterval: ({ state }) =>
      state.status === 'error' && state.errorUpdateCount < asksMax ? againMs : false,
  });
  const again = useMutation({
    mutationFn: async () => {
      // A call that hangs would be joined: whoever presses wants another one, and may press again if that one hangs too.
      await cache.cancelQueries({ queryKey: sessionKeys.providers });
      await Promise.race([asking.refetch(), new Promise((slow) => setTimeout(slow, slowSaidAfterMs))]);
    },
  });
  const isWaiting = asking.data === undefined;
  const isSlow = useSlow(isWaiting) && isWaiting;
  const hasPressed = !again.isIdle;
  // The button went with the trouble. Whoever pressed it stands at the title then, one step before the way in, and not at the end of nowhere.
  useEffect(() => {
    if (hasPressed && !isWaiting && document.activeElement === document.body)
      document.getElementById('page-title')?.focus();
  }, [hasPressed, isWaiting]);
  // What never had an answer counts as pending with every new call. The words and the button stay meanwhile, and do not come and go under a hand.
  const isAway = asking.isError || (isWaiting && asking.errorUpdateCount > 0);
  return {
    offer: asking.data,
    trouble: isAway ? ('unreachable' as const) : isSlow ? ('slow' as const) : null,
    askAgain: () => again.mutate(),
    isAskingAgain: again.isPending,
  };
}

function useSlow(isWaiting: boolean): boolean {
  const [isSlow, setIsSlow] = useState(false);
  // The clock is outside.
  useEffect(() => {
    if (!isWaiting) return setIsSlow(false);
    const timer = setTimeout(() => setIsSlow(true), slowSaidAfterMs);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isSlow;
}
