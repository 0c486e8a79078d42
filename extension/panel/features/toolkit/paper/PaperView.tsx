// What is printed, one paper at a time, in a tab of its own: nobody needs to be signed in, and nothing is asked of anybody. What is chosen
// here stays in this tab.
import { type ReactNode, useState } from 'react';
import {
  Button,
  EmptyState,
  Heading,
  PageTitle,
  Row,
  Screen,
  Select,
  Stack,
  Text,
} from '#extension/kit/index.ts';
import { OffPaper, Sheet, WritingLines } from '#extension/kit/late.ts';
import { cardsFor } from '#extension/panel/features/toolkit/content/fitting.ts';
import { guide } from '#extension/panel/features/toolkit/content/guide.ts';
import { leaflet, plan, whoDoesWhat, wordsToSend } from '#extension/panel/features/toolkit/content/pages.ts';
import { provenance } from '#extension/panel/features/toolkit/content/provenance.ts';
import { stagePages } from '#extension/panel/features/toolkit/content/stages.ts';
import type { PaperPage, Stage } from '#extension/panel/features/toolkit/content/types.ts';
import { sayDay } from '#extension/panel/features/toolkit/days.ts';
import { words } from '#extension/panel/features/toolkit/messages.ts';
import { PageWords } from '#extension/panel/features/toolkit/parts/PageWords.tsx';
import type { Paper } from '#extension/panel/features/toolkit/screens.ts';
import { NameCards, TalkCards } from './CutOuts.tsx';

const said = words.paper;
const origin = said.provenance(provenance.version, sayDay(provenance.writtenOn));

export function PaperView({ paper }: { paper: Paper | null }) {
  if (paper === null)
    return (
      <Screen>
        <EmptyState title={said.unknown} icon="note">
          {said.unknownWords}
        </EmptyState>
      </Screen>
    );
  return (
    <Screen>
      <title>{`${titles[paper]} – Peer Hub`}</title>
      <PaperOf paper={paper} />
    </Screen>
  );
}

const titles: Readonly<Record<Paper, string>> = {
  guide: words.start.guide.title,
  cards: words.start.cards.title,
  'name-cards': words.start.nameCards,
  roles: whoDoesWhat.title,
  leaflet: leaflet.title,
  send: wordsToSend.title,
  plan: plan.title,
};

function PaperOf({ paper }: { paper: Paper }) {
  switch (paper) {
    case 'guide':
      return <GuidePaper />;
    case 'cards':
      return <CardsPaper />;
    case 'name-cards':
      return (
        <Deed title={titles[paper]}>
          <Sheet provenance={origin}>
            <Text>{said.cut}</Text>
            <NameCards />
          </Sheet>
        </Deed>
      );
    case 'roles':
      return <PagePaper page={whoDoesWhat} />;
    case 'leaflet':
      return <PagePaper page={leaflet} />;
    case 'send':
      return <PagePaper page={wordsToSend} />;
    case 'plan':
      return (
        <PagePaper page={plan}>
          {plan.sections.map(({ title }) => (
            <WritingLines key={title} label={title} count={3} />
          ))}
        </PagePaper>
      );
  }
}

/** The button, and beneath it what goes to the printer. Where the paper has no title of its own, the screen has one. */
function Deed({ title, beside, children }: { title?: string; beside?: ReactNode; children: ReactNode }) {
  return (
    <Stack gap="normal">
      <OffPaper>
        <Stack gap="normal">
          {title && <PageTitle>{title}</PageTitle>}
          {beside}
          <Row>
            <Button kind="primary" icon="book" onPress={() => window.print()}>
              {said.print}
            </Button>
          </Row>
        </Stack>
      </OffPaper>
      {children}
    </Stack>
  );
}

function PagePaper({ page, children }: { page: PaperPage; children?: ReactNode }) {
  return (
    <Deed>
      <Sheet provenance={origin}>
        <PageTitle>{page.title}</PageTitle>
        <Text size="lead">{page.lead}</Text>
        {children ?? <PageWords sections={page.sections} isPaper />}
      </Sheet>
    </Deed>
  );
}

function GuidePaper() {
  return (
    <Deed>
      <Sheet provenance={origin}>
        <PageTitle>{titles.guide}</PageTitle>
        {guide.map(({ id, title, why, todo, say }, at) => (
          <Stack as="section" gap="tight" key={id} aria-label={title}>
            <Heading level={2}>{`${at + 1}. ${title}`}</Heading>
            <Text>{why}</Text>
            <PageWords
              sections={[
                { title: words.guide.todo, items: todo },
                { title: words.guide.say, items: say.map((one) => `“${one}”`) },
              ]}
              level={3}
            />
          </Stack>
        ))}
      </Sheet>
    </Deed>
  );
}

/** A select has no empty choice of its own. */
const all = 'all';

function CardsPaper() {
  const [stage, setStage] = useState<Stage | null>(null);
  return (
    <Deed
      title={titles.cards}
      beside={
        <Select
          label={words.cards.which}
          value={stage ?? all}
          onChange={(value) => setStage(value === all ? null : (value as Stage))}
          choices={[
            { id: all, label: words.cards.everyStage },
            ...stagePages
              .filter(({ id }) => cardsFor(id).length > 0)
              .map(({ id, name }) => ({ id, label: name })),
          ]}
        />
      }
    >
      <Sheet provenance={origin}>
        <Text>{said.cut}</Text>
        <TalkCards cards={cardsFor(stage)} />
      </Sheet>
    </Deed>
  );
}
