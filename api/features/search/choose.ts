// What was opened after which words: counted beside both, never beside a person. It lifts the same document a little for the same
// words, once several people agree.
import type { z } from 'zod';
import { searchRules } from '#api/access/searchable.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { choose as contract } from '#shared/contract/search.ts';
import { restingWords } from './clean-words.ts';
import { checkSearchRate } from './find.ts';
import { choiceKey } from './finding/rank.ts';
import { isFirstTold } from './memory.ts';
import { findSeen, upsertChoice } from './queries.ts';

export async function choose(context: PeerContext, { words, kind, id }: z.output<typeof contract.input>) {
  checkSearchRate(context);
  const { db, peer, search } = context;
  const seen = await findSeen(db, peer, searchRules, kind, id);
  if (seen === undefined) throw refuse('not-found');
  const key = choiceKey(await restingWords(words));
  if (key !== '' && isFirstTold(search, peer, `choice ${key} ${id}`))
    await upsertChoice(db, peer.communityId, { words: key, documentNo: seen.documentNo });
  return {};
}
