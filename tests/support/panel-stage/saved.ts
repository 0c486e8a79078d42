// What is kept, without a server: in memory, threads and services by name of the call, case studies from the library's shelf.
import type { SavedCalls } from '#extension/panel/features/saved/index.ts';
import type { PublishedCase } from '#shared/contract/case-library.ts';
import type { SavedFind } from '#shared/contract/saved.ts';

type Answer = <Out>(name: string, work: () => Out) => Promise<Out>;

/** `answer` is the stage's own: it knows whether there is a network. */
export function furnishSaved(
  answer: Answer,
  at: () => string,
  { cases, titleOf }: { cases: readonly PublishedCase[]; titleOf: (id: string) => string },
): Pick<SavedCalls, 'setSaved' | 'listSaved'> {
  const kept = new Map<string, SavedFind>();
  const plain = { needs: [], area: null, isAnswered: null };
  return {
    setSaved: ({ kind, id, isSaved }) =>
      answer('setSaved', () => {
        kept.delete(id);
        if (isSaved) kept.set(id, { ...plain, kind, id, title: titleOf(id), savedAt: at() });
        return {};
      }),
    listSaved: ({ id }) =>
      answer('listSaved', () => {
        const ofLibrary = cases
          .filter((one) => one.isSaved)
          .map((one) => ({
            ...plain,
            kind: 'case-study' as const,
            id: one.id,
            title: one.title,
            savedAt: at(),
          }));
        const all = [...[...kept.values()].reverse(), ...ofLibrary];
        return { items: all.filter((one) => id === undefined || one.id === id), next: null };
      }),
  };
}
