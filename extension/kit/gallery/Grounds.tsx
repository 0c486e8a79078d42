// Cards, folds, tabs, lists and bars.
import { useState } from 'react';
import {
  Bar,
  Button,
  Card,
  type CardProps,
  Disclosure,
  Heading,
  IconButton,
  InPlace,
  LinkCard,
  Stack,
  SummaryList,
  Tabs,
  Tag,
  Text,
  TopBar,
} from '#extension/kit/index.ts';
import { BarTable, Bullets, CutCard, CutOut, OffPaper, Sheet, WritingLines } from '#extension/kit/late.ts';
import { longWord, longWords, Shelf, Shown } from './Shelf.tsx';

const cards: NonNullable<CardProps['kind']>[] = ['plain', 'accent', 'success', 'warning', 'danger', 'quiet'];

export function Grounds() {
  const [tab, setTab] = useState('open');
  return (
    <Shelf id="grounds" title="Grounds">
      <Shown title="For paper">
        <Sheet provenance="Version 1, 22 November 2026">
          <OffPaper>
            <Text>Seen on the screen, not on paper.</Text>
          </OffPaper>
          <CutOut>
            <CutCard>
              <Text>{longWords}</Text>
              <Bullets items={['One', 'Two', longWord]} />
            </CutCard>
            <CutCard isTall>
              <WritingLines label="My name is" />
              <WritingLines count={2} />
            </CutCard>
          </CutOut>
        </Sheet>
      </Shown>
      <Shown title="Cards">
        {cards.map((kind) => (
          <Card key={kind} kind={kind}>
            <Heading level={4}>A {kind} card</Heading>
            <Text>One thing, with room around it.</Text>
          </Card>
        ))}
      </Shown>
      <Shown title="Lengths beside numbers">
        <Text>About 40 questions</Text>
        <Bar part={1} />
        <Text>About 10 questions</Text>
        <Bar part={0.25} />
        <BarTable
          caption="Conversations by month"
          columns={['Month', 'Conversations']}
          rows={[
            { id: 'november', label: 'November 2026', count: 12 },
            { id: 'october', label: 'October 2026', count: 3 },
            { id: 'september', label: 'September 2026', count: 0 },
          ]}
        />
        <Text>Not shown</Text>
        <Bar part={0} />
      </Shown>
      <Shown title="Cards that open something">
        <Stack as="ul" gap="snug">
          <LinkCard as="li" level={4} title="Housing" href="#housing" above={<Tag tone="accent">3 new</Tag>}>
            <Text size="caption" tone="muted">
              Tenancies, notices, repairs
            </Text>
          </LinkCard>
          <LinkCard as="li" level={4} title={longWords} href="#long">
            <Text size="caption" tone="muted">
              {longWord}
            </Text>
          </LinkCard>
        </Stack>
      </Shown>
      <Shown title="Folded away">
        <Disclosure summary="Channel and tags" inside="Housing · Money and debt" level={4}>
          <Text>What was proposed for you. Change it if it is wrong.</Text>
        </Disclosure>
        <Disclosure summary="Open at first" level={4} isOpenAtFirst>
          <Text>{longWords}</Text>
        </Disclosure>
        <Disclosure summary="On a card" kind="card" level={4}>
          <Button>A deed inside</Button>
        </Disclosure>
      </Shown>
      <Shown title="One of several, in the same room">
        <InPlace shown="words">
          {{ words: <Text>{longWords}</Text>, deed: <Button size="small">Show newer results</Button> }}
        </InPlace>
        <InPlace shown="deed">
          {{ words: <Text>{longWords}</Text>, deed: <Button size="small">Show newer results</Button> }}
        </InPlace>
      </Shown>
      <Shown title="Views of one thing">
        <Tabs
          label="My questions"
          current={tab}
          onChange={setTab}
          views={[
            {
              id: 'open',
              label: 'Open',
              count: 2,
              countWords: 'open',
              content: <Text>Two questions wait.</Text>,
            },
            { id: 'answered', label: 'Answered', content: <Text>Four have an answer.</Text> },
            { id: 'drafts', label: 'Drafts', content: <Text>Nothing kept.</Text> },
          ]}
        />
      </Shown>
      <Shown title="Names and what they are">
        <SummaryList
          rows={[
            {
              id: 'area',
              label: 'Area',
              value: 'Eastmere',
              action: <Button size="small">Change area</Button>,
            },
            { id: 'wait', label: 'Typical wait', value: 'About 3 weeks' },
            { id: 'long', label: longWords, value: longWord },
          ]}
        />
      </Shown>
      <Shown title="A bar with a way back">
        <Stack as="section" aria-label="Example bar">
          <TopBar
            title="Housing"
            onBack={() => undefined}
            end={<IconButton icon="search" label="Search threads" />}
          />
        </Stack>
      </Shown>
    </Shelf>
  );
}
