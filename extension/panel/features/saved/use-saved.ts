// Whether one thing is kept, and keeping it or letting it go. Either is undone by its toast.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { type SavableKind, type SearchKind, savableKinds } from '#shared/basics/lists.ts';
import { Refusal } from '#shared/basics/refusals.ts';
import { wordsFor } from '#shared/contract/words.ts';
import { savedKeys } from './calls.ts';
import type { SavedGround } from './ground.ts';
import { words } from './messages.ts';

export type Keepable = { kind: SearchKind; id: string };

const isSavable = (kind: SearchKind): kind is SavableKind => savableKinds.some((one) => one === kind);
/** People are not kept. */
export const canKeep = ({ kind }: Keepable): boolean => kind === 'case-study' || isSavable(kind);

export function useSaved({ calls, toast }: SavedGround, { kind, id }: Keepable, isAsked = true) {
  const cache = useQueryClient();
  const query = useQuery({
    queryKey: savedKeys.one(id),
    queryFn: () => calls.listSaved({ id, limit: 1 }),
    enabled: isAsked && canKeep({ kind, id }),
  });
  const set = useMutation({
    mutationFn: (isSaved: boolean) =>
      isSavable(kind)
        ? calls.setSaved({ kind, id, isSaved })
        : calls.setCaseSaved({ caseId: id as CaseStudyId, isSaved }),
    onSuccess: (_, isSaved) => {
      void cache.invalidateQueries({ queryKey: savedKeys.all });
      // The library says of each of its own whether it is kept.
      void cache.invalidateQueries({ queryKey: ['case-library'] });
      toast({
        words: isSaved ? words.savedSaid : words.unsavedSaid,
        action: { label: words.undo, onPress: () => set.mutate(!isSaved) },
      });
    },
    onError: (cause) =>
      toast({ words: wordsFor(cause instanceof Refusal ? cause.code : 'unavailable'), kind: 'warning' }),
  });
  return { isSaved: (query.data?.items.length ?? 0) > 0, set };
}
