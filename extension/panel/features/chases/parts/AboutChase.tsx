// To whom the chase goes, what to ask, and what led to it, as it stands.
import { Link, SummaryList } from '#extension/kit/index.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { outcomeLabels, words } from '#extension/panel/features/chases/messages.ts';
import type { Chase } from '#shared/contract/chases.ts';

export function AboutChase({ ground, chase }: { ground: ChasesGround; chase: Chase }) {
  const { service, organisation, ask, outcome } = chase;
  const to = [service ?? words.card.noService, organisation !== service && organisation].filter(Boolean);
  return (
    <SummaryList
      rows={[
        { id: 'service', label: words.chase.service, value: to.join(', ') },
        { id: 'need', label: words.chase.need, value: ground.needLabels[chase.need] },
        ...cameFrom(ground, chase),
        ...(ask ? [{ id: 'ask', label: words.chase.ask, value: ask }] : []),
        ...(outcome
          ? [{ id: 'outcome', label: words.chase.close.outcome, value: outcomeLabels[outcome] }]
          : []),
      ]}
    />
  );
}

/** A service stands above already; of a step or an answer only the kind is known here. */
function cameFrom({ ways }: ChasesGround, { source: { kind, id } }: Chase) {
  if (kind !== 'case-study' || id === null) return [];
  const way = <Link href={ways.caseStudy(id)}>{words.chase.fromCase}</Link>;
  return [{ id: 'source', label: words.chase.cameFrom, value: way }];
}
