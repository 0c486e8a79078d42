// The conversation cards on the screen, all of them or those for one stage. What is chosen here is kept nowhere.
import { useState } from 'react';
import { Caption, Link, PageTitle, Select, Stack } from '#extension/kit/index.ts';
import { cardsFor } from './content/fitting.ts';
import { stagePages } from './content/stages.ts';
import type { Stage } from './content/types.ts';
import type { ToolkitGround } from './ground.ts';
import { words } from './messages.ts';
import { Deck } from './parts/Deck.tsx';

const said = words.cards;
/** A select has no empty choice of its own. */
const all = 'all';

export function CardsView({ ground }: { ground: ToolkitGround }) {
  const [stage, setStage] = useState<Stage | null>(null);
  return (
    <Stack gap="wide">
      <title>{`${words.start.cards.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {words.start.cards.title}
      </PageTitle>
      <Select
        label={said.which}
        value={stage ?? all}
        onChange={(value) => setStage(value === all ? null : (value as Stage))}
        choices={[
          { id: all, label: said.everyStage },
          ...stagePages
            .filter(({ id }) => cardsFor(id).length > 0)
            .map(({ id, name }) => ({ id, label: name })),
        ]}
      />
      <Deck key={stage} cards={cardsFor(stage)} level={2} />
      <Stack gap="snug">
        <Link kind="action" isExternal href={ground.ways.paper('cards')}>
          {said.print}
        </Link>
        <Link kind="back" href={ground.ways.toolkit()}>
          {words.all}
        </Link>
        <Caption>{words.about.unreviewed}</Caption>
      </Stack>
    </Stack>
  );
}
