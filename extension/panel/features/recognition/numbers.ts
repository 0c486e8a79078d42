// The numbers of a contribution in the order in which they stand, as words. Pure.
import type { ContributionKind } from '#shared/basics/lists.ts';
import type { Contribution, Split } from '#shared/contract/recognition.ts';
import { words } from './messages.ts';

type NumberLine = { what: ContributionKind; title: string; besides: string[] };

const said = words.numbers;

/** What is zero is left out. */
export function numbersOf(all: Contribution): NumberLine[] {
  const split = (what: 'safe-steps' | 'answers' | 'thanks' | 'cases', of: Split) =>
    line(what, of.named + of.unnamed, of.unnamed > 0 ? [said.unnamed(of)] : []);
  return [
    split('safe-steps', all.safeSteps),
    split('answers', all.answers),
    split('thanks', all.thanks),
    split('cases', all.cases),
    mentoring(all.mentoring),
    line('learning', all.learning.modules, [said.minutes(all.learning.minutes)]),
    line('supervision', all.supervision, []),
  ].filter((one) => one !== null);
}

/** An offer is given before anybody has taken it up. */
function mentoring({ isOffered, talks }: Contribution['mentoring']): NumberLine | null {
  if (talks === 0) return isOffered ? { what: 'mentoring', title: said.offered, besides: [] } : null;
  return line('mentoring', talks, isOffered ? [said.offered] : []);
}

const line = (what: ContributionKind, count: number, besides: string[]): NumberLine | null =>
  count === 0 ? null : { what, title: said[what](count), besides };

export const hasUnnamed = ({ safeSteps, answers, thanks, cases }: Contribution): boolean =>
  [safeSteps, answers, thanks, cases].some(({ unnamed }) => unnamed > 0);
