// What the screens of the chases ask for and do: one cache, one outbox, and the same sentence for what came of each change.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useStore } from 'zustand';
import { Refusal } from '#shared/basics/refusals.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import { wordsFor } from '#shared/contract/words.ts';
import { type ChaseCalls, chaseKeys, type DeedName, type InputOf } from './calls.ts';
import type { ChasesGround } from './ground.ts';
import { words } from './messages.ts';
import type { Queued } from './outbox/queued.ts';

export const useCounts = (calls: Pick<ChaseCalls, 'countChases'>) =>
  useQuery({ queryKey: chaseKeys.counts, queryFn: () => calls.countChases({}) });

export const useChase = ({ calls }: ChasesGround, chaseId: string) =>
  useQuery({
    queryKey: chaseKeys.one(chaseId),
    queryFn: () => calls.readChase({ chaseId }),
  });

/** Looked at again every minute, so that it leaves the screen when its hour is over. */
const lookAgainMs = 60_000;

export const useNickname = ({ nicknames }: ChasesGround, chaseId: string): string | null =>
  useQuery({
    queryKey: chaseKeys.nickname(chaseId),
    queryFn: () => nicknames.read(chaseId),
    staleTime: 0,
    gcTime: lookAgainMs,
    refetchInterval: lookAgainMs,
  }).data ?? null;

/** A change through the outbox. `said`: the toast when it is done. */
export function useDeed<Name extends DeedName>(ground: ChasesGround, deed: Name) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ input }: { input: InputOf<Name>; said?: string }): Promise<ChaseInFull | null> => {
      const sent = await ground.outbox.put(deed, input);
      if (sent.kind === 'refused') {
        // The words are still in their box, where what was found goes out: written down it would be sent twice.
        if (sent.code === 'still-identifies') await ground.outbox.drop(sent.id);
        throw new Refusal(sent.code, sent.findings);
      }
      if (sent.kind === 'unkept') throw new Refusal('unavailable');
      if (sent.kind === 'kept') {
        ground.toast({ words: words.chase.kept, kind: 'info' });
        return null;
      }
      return sent.chase;
    },
    onSuccess: (chase, { said }) => {
      if (chase) {
        cache.setQueryData(chaseKeys.one(chase.id), chase);
        if (said) ground.toast(said);
      }
    },
    onError: (cause) => {
      // Its box says so, and has taken out what was found.
      if (cause instanceof Refusal && cause.findings.length > 0) return;
      const code = cause instanceof Refusal ? cause.code : 'unavailable';
      ground.toast({
        words: code === 'unavailable' ? words.make.unkept : wordsFor(code),
        kind: 'warning',
      });
    },
    // A refusal too says that what is shown is out of date.
    onSettled: () => void cache.invalidateQueries({ queryKey: chaseKeys.all }),
  });
}

/** The changes of one chase that have not been sent. */
export const useQueued = ({ outbox }: ChasesGround, chaseId?: string): readonly Queued[] =>
  useStore(outbox.store, (all) => all.items).filter(
    (item) => chaseId === undefined || item.input.chaseId === chaseId,
  );
