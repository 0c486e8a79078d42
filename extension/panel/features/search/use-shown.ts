// What stands on the screen for the words as they are now, where it comes from, and what is still to come: this device answers with the
// key, the server a moment later.
import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { type FindAsk, searchKeys } from './calls.ts';
import type { SearchGround } from './ground.ts';
import type { Answered } from './offline/finder.ts';
import { isOfAway, nextShown, questionOf, type Shown } from './shown.ts';
import { useBegun } from './use-begun.ts';

/**
 * `plain`: the server alone was asked. `asking`, `whole`, `failed`: of the device's answer stands for now, what the server said stands, it
 * could not be asked. `newer`: another answer has come, and waits until somebody wants it. `away`: there is no server.
 */
export type Standing = 'plain' | 'asking' | 'whole' | 'failed' | 'newer' | 'away';

const pagesOf = ({ pages }: InfiniteData<Answered>) => pages;

export function useShown(ground: SearchGround, ask: FindAsk, typed: FindAsk | null) {
  const query = useInfiniteQuery({
    queryKey: searchKeys.find(ask),
    queryFn: ({ pageParam }) => ground.find({ ...ask, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    select: pagesOf,
    enabled: ask.words !== '',
    // The press that brings the focus back would find another list under it.
    refetchOnWindowFocus: false,
  });
  const question = questionOf(typed ?? ask);
  const here = useMemo(() => typed && ground.device.here(typed), [ground, typed]);
  const isSame = question === questionOf(ask);
  const whole = isSame ? (query.data ?? null) : null;
  const { place, isBegun } = useBegun(question);
  const [wanted, setWanted] = useState<string | null>(null);
  const want = useCallback(() => setWanted(question), [question]);
  const [shown, setShown] = useState<Shown | null>(null);
  const next = nextShown(shown, {
    ...{ question, here, whole },
    isHeld: isBegun && wanted !== question,
    isAway: ground.device.isAway(),
  });
  // While drawing, so that no frame shows older words' answer beside newer words.
  if (next !== shown) setShown(next);
  const error = isSame ? query.error : null;
  return {
    query,
    error,
    shown: next,
    isStale: next?.question !== question,
    standing: sayStanding(),
    place,
    want,
  };

  function sayStanding(): Standing {
    if (next && isOfAway(next)) return 'away';
    if (typed === null) return 'plain';
    if (next?.from !== 'device') return 'whole';
    if (whole) return whole[0]?.kept ? 'failed' : 'newer';
    return error ? 'failed' : 'asking';
  }
}
