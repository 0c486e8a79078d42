// The stage map: where a person stands, by their own word, and what fits there. The choice is in the memory of this screen alone: it
// stands in no address, is kept on no device and sent nowhere.
import { useState } from 'react';
import {
  Caption,
  Card,
  Heading,
  Link,
  Notice,
  PageTitle,
  RadioGroup,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { cardsFor } from './content/fitting.ts';
import { stagePages } from './content/stages.ts';
import type { StagePage } from './content/types.ts';
import type { ToolkitGround } from './ground.ts';
import { words } from './messages.ts';
import { Deck } from './parts/Deck.tsx';
import { Points } from './parts/Points.tsx';

const said = words.stages;

export function StagesView({ ground }: { ground: ToolkitGround }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const stage = stagePages.find(({ id }) => id === chosen);
  return (
    <Stack gap="wide">
      <title>{`${words.start.stages.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {words.start.stages.title}
      </PageTitle>
      <RadioGroup
        label={said.choose}
        value={chosen}
        onChange={setChosen}
        choices={stagePages.map(({ id, name }) => ({ id, label: name }))}
      />
      {stage && <Fits key={stage.id} ground={ground} stage={stage} />}
      <Stack gap="snug">
        <Link kind="back" href={ground.ways.toolkit()}>
          {words.all}
        </Link>
        <Caption>{words.about.unreviewed}</Caption>
      </Stack>
    </Stack>
  );
}

function Fits({ ground, stage }: { ground: ToolkitGround; stage: StagePage }) {
  const isCrisis = stage.id === 'crisis';
  const cards = cardsFor(stage.id);
  return (
    <Stack as="section" gap="wide" aria-label={stage.name}>
      <Card kind={isCrisis ? 'danger' : 'accent'}>
        <Text isStrong>{stage.aim}</Text>
        {isCrisis && <Text>{said.crisisWords}</Text>}
        {isCrisis && (
          <Link kind="action" href={ground.ways.crisis()}>
            {said.crisis}
          </Link>
        )}
      </Card>
      <Points id="signs" title={said.signs} items={stage.signs} icon="channels" isSpeech />
      <Points id="ideas" title={isCrisis ? said.ideasCrisis : said.ideas} items={stage.ideas} icon="sun" />
      {stage.look.length > 0 && <Look ground={ground} stage={stage} />}
      {cards.length > 0 && (
        <Stack gap="snug">
          <Heading level={2} size="small">
            {said.cards}
          </Heading>
          <Deck cards={cards} level={3} />
          <Link kind="action" isExternal href={ground.ways.paper('cards')}>
            {words.cards.print}
          </Link>
        </Stack>
      )}
    </Stack>
  );
}

function Look({ ground: { findServices, needLabels }, stage }: { ground: ToolkitGround; stage: StagePage }) {
  return (
    <Stack as="section" gap="snug" aria-labelledby="look">
      <Heading level={2} size="small" id="look">
        {said.look}
      </Heading>
      {findServices ? (
        <Stack as="ul" gap="snug">
          {stage.look.map((need) => (
            <li key={need}>
              <Link kind="action" onPress={() => findServices(need)}>
                {said.lookOne(needLabels[need])}
              </Link>
            </li>
          ))}
        </Stack>
      ) : (
        <Notice>{said.signedOut}</Notice>
      )}
    </Stack>
  );
}
