// The numbers of one's own contribution. By name and without are counted apart; neither moves when something happens to the other.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import type { readContribution as contract, Split } from '#shared/contract/recognition.ts';
import { moduleOf } from '#shared/learning/shape.ts';
import {
  countCases,
  countMentoring,
  countModules,
  countPosts,
  countSupervision,
  hasStandingOffer,
} from './queries.ts';

export async function readContribution(
  { db, peer }: PeerContext,
  { from }: z.output<typeof contract.input>,
): Promise<z.input<typeof contract.output>> {
  const posts = await countPosts(db, peer, from);
  const split = (of: 'safeSteps' | 'thanks' | 'answers'): Split => ({
    named: posts.find(({ isAnonymous }) => !isAnonymous)?.[of] ?? 0,
    unnamed: posts.find(({ isAnonymous }) => isAnonymous)?.[of] ?? 0,
  });
  const modules = await countModules(db, peer, from);
  return {
    safeSteps: split('safeSteps'),
    thanks: split('thanks'),
    answers: split('answers'),
    cases: await countCases(db, peer, from),
    mentoring: {
      isOffered: await hasStandingOffer(db, peer),
      talks: await countMentoring(db, peer, from),
    },
    learning: {
      modules: modules.reduce((sum, { times }) => sum + times, 0),
      // As stated on each; of a module that is no longer here nothing is.
      minutes: modules.reduce(
        (sum, { moduleId, times }) => sum + times * (moduleOf(moduleId)?.minutes ?? 0),
        0,
      ),
    },
    supervision: await countSupervision(db, peer, from),
  };
}
