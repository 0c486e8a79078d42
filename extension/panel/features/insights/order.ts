// In which order figures are told. Pure.
import type { Figure, NeedInsight } from '#shared/contract/insights.ts';

type Asked = { asked: Figure };
export type Shown<One extends Asked> = One & { asked: number };

/** What is shown, most asked first; equal ones stay in the order of the list. */
export const shownOf = <One extends Asked>(all: readonly One[]): Shown<One>[] =>
  all
    .filter((one): one is Shown<One> => one.asked !== null)
    .toSorted((one, other) => other.asked - one.asked);

export const hiddenOf = <One extends Asked>(all: readonly One[]): One[] =>
  all.filter(({ asked }) => asked === null);

/** Of what nobody has said for six weeks. */
export const unknownOf = ({ services: { all, open, waiting, full } }: NeedInsight): number =>
  all - open - waiting - full;

/**
 * Asked about often, with room in few services, first. What is not shown of the questions comes behind, by its services alone, so that its place
 * tells nothing of it.
 */
export function byGap(needs: readonly NeedInsight[]): NeedInsight[] {
  const weight = ({ asked, services }: NeedInsight) => (asked ?? 0) / (services.open + 1);
  return needs.toSorted(
    (one, other) =>
      weight(other) - weight(one) ||
      one.services.open - other.services.open ||
      one.services.all - other.services.all,
  );
}
