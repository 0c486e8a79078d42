// What was taken out since this device last asked, and the forgetting of its copies: first every copy goes, then the place is
// remembered, so that what failed half way is done again. Who never asked here holds no copies of that community yet: only the place is
// remembered, or the first sign-in of one would delete what the others at this desk wrote. Whoever holds copies says how to forget them.
import type { z } from 'zod';
import type { listTakenOut } from '#shared/contract/moderation.ts';

export type Taken = {
  /** Of threads, posts and case studies. */
  ids: ReadonlySet<string>;
  /** Those of them that identified somebody: what may quote them goes, too. */
  leaks: ReadonlySet<string>;
  /** Something was taken out where this peer does not look: whatever is quickly fetched anew goes. */
  isUnknown: boolean;
  /** Away for too long to be told what: everything of others goes. */
  isAll: boolean;
};

export type TakenOutParts = {
  ask: (cursor: string | null) => Promise<z.output<typeof listTakenOut.output>>;
  readCursor: () => Promise<string | null>;
  writeCursor: (cursor: string) => Promise<void>;
  forget: (taken: Taken) => Promise<void>;
};

export async function forgetTakenOut({ ask, readCursor, writeCursor, forget }: TakenOutParts): Promise<void> {
  for (;;) {
    const from = await readCursor();
    const { cursor, isAll, isMore, items } = await ask(from);
    if (from !== null && (isAll || items.length > 0))
      await forget({
        ids: idsOf(items),
        leaks: idsOf(items.filter(({ isLeak }) => isLeak)),
        isUnknown: items.some(({ postId }) => postId === null),
        isAll,
      });
    await writeCursor(cursor);
    if (!isMore) return;
  }
}

type Items = z.output<typeof listTakenOut.output>['items'];

const idsOf = (items: Items): ReadonlySet<string> =>
  new Set(
    items
      .flatMap(({ threadId, postId, caseIds }) => [threadId, postId, ...caseIds])
      .filter((id) => id !== null),
  );
