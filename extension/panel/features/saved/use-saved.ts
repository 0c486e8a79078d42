// Whether one thing is kept, and keeping it or letting it go. Either is undone by its toast.
import { useQuery } from '@tanstack/react-query';
import { useDeed } from '#extension/panel/doing/index.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { type SavableKind, type SearchKind, savableKinds } from '#shared/basics/lists.ts';
import { savedKeys } from './calls.ts';
import type { SavedGround } from './ground.ts';
import { words } from './messages.ts';

export type Keepable = { kind: SearchKind; id: string };

const isSavable = (kind: SearchKind): kind is SavableKind => savableKinds.some((one) => one === kind);
/** People are not kept. */
export const canKeep = ({ kind }: Keepable): boolean => kind === 'case-study' || isSavable(kind);

export function useSaved(ground: SavedGround, { kind, id }: Keepable, isAsked = true) {
  const { calls } = ground;
  const query = useQuery({
    queryKey: savedKeys.one(id),
    queryFn: () => calls.listSaved({ id, limit: 1 }),
    enabled: isAsked && canKeep({ kind, id }),
  });
  const set = useDeed(ground, {
    deed: (isSaved: boolean): Promise<unknown> =>
      isSavable(kind)
        ? calls.setSaved({ kind, id, isSaved })
        : calls.setCaseSaved({ caseId: id as CaseStudyId, isSaved }),
    said: (_, isSaved) => (isSaved ? words.savedSaid : words.unsavedSaid),
    undo: { label: words.undo, of: (isSaved) => !isSaved },
    // The library says of each of its own whether it is kept.
    changes: [savedKeys.all, ['case-library']],
  });
  return { isSaved: (query.data?.items.length ?? 0) > 0, set };
}
