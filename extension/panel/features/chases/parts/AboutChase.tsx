// To whom the chase goes, what to ask, and what led to it, as it stands.
import type { ReactNode } from 'react';
import { Link, SummaryList } from '#extension/kit/index.ts';
import type { ChasesGround } from '#extension/panel/features/chases/ground.ts';
import { outcomeLabels, words } from '#extension/panel/features/chases/messages.ts';
import { answerOf } from '#extension/panel/features/chases/source.ts';
import type { PostId } from '#shared/basics/ids.ts';
import type { Chase } from '#shared/contract/chases.ts';

type AboutChaseProps = {
  ground: ChasesGround;
  chase: Chase;
  /** The way to the answer that led to it. */
  answer: (postId: PostId) => ReactNode;
};

export function AboutChase({ ground, chase, answer }: AboutChaseProps) {
  const { service, organisation, ask, outcome } = chase;
  const to = [service ?? words.card.noService, organisation !== service && organisation].filter(Boolean);
  return (
    <SummaryList
      rows={[
        { id: 'service', label: words.chase.service, value: to.join(', ') },
        { id: 'need', label: words.chase.need, value: ground.needLabels[chase.need] },
        ...cameFrom(ground, chase, answer),
        ...(ask ? [{ id: 'ask', label: words.chase.ask, value: ask }] : []),
        ...(outcome
          ? [{ id: 'outcome', label: words.chase.close.outcome, value: outcomeLabels[outcome] }]
          : []),
      ]}
    />
  );
}

/** A service stands above already; of a step only the kind is known here. */
function cameFrom({ ways }: ChasesGround, chase: Chase, answer: AboutChaseProps['answer']) {
  const { kind, id } = chase.source;
  const postId = answerOf(chase);
  if (postId !== null) return [{ id: 'source', label: words.chase.cameFrom, value: answer(postId) }];
  if (kind !== 'case-study' || id === null) return [];
  const way = <Link href={ways.caseStudy(id)}>{words.chase.fromCase}</Link>;
  return [{ id: 'source', label: words.chase.cameFrom, value: way }];
}
