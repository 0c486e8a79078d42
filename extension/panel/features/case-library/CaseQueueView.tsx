// The curators' queue: what waits to be read, and what has expired with nobody to look after it.
import { useState } from 'react';
import {
  Caption,
  EmptyState,
  LinkCard,
  PageTitle,
  Row,
  Stack,
  Tabs,
  Tag,
  Time,
} from '#extension/kit/index.ts';
import { Paged } from '#extension/panel/reading/index.ts';
import type { QueuedCase } from '#shared/contract/case-review.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { words } from './messages.ts';
import { sayNeeds } from './parts/Marks.tsx';
import { nameOf } from './reading/About.tsx';

const said = words.queue;
const views = ['waiting', 'ownerless'] as const;
type View = (typeof views)[number];

export function CaseQueueView({ ground }: { ground: LibraryGround }) {
  const [view, setView] = useState<View>('waiting');
  return (
    <Stack gap="wide">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <Tabs
        label={said.title}
        current={view}
        onChange={(id) => setView(id as View)}
        views={views.map((id) => ({
          id,
          label: said[id],
          content: (
            <Paged
              queryKey={[...libraryKeys.queue, id]}
              load={(cursor) => ground.calls.listCaseQueue({ view: id, cursor })}
              loadingWords={words.library.loading}
              keyOf={(one) => one.id}
              empty={
                <EmptyState
                  title={id === 'waiting' ? said.emptyTitle : said.emptyOwnerless}
                  icon="check-circle"
                >
                  {said.hint}
                </EmptyState>
              }
            >
              {(one) => <Queued ground={ground} one={one} view={id} />}
            </Paged>
          ),
        }))}
      />
    </Stack>
  );
}

function Queued({ ground, one, view }: { ground: LibraryGround; one: QueuedCase; view: View }) {
  const { ways } = ground;
  return (
    <LinkCard
      title={one.title}
      level={2}
      href={view === 'waiting' ? ways.reviewCase(one.id) : ways.caseStudy(one.id)}
      above={
        <Row gap="tight">
          <Tag icon="book">{said.origin[one.origin]}</Tag>
          {view === 'waiting' && one.publishedVersion !== null && (
            <Tag tone="accent">{said.update(one.version)}</Tag>
          )}
          {one.isSourceTaken && (
            <Tag tone="warning" icon="warning">
              {words.sourceTaken.tag}
            </Tag>
          )}
          {one.details > 0 && (
            <Tag tone="warning" icon="warning">
              {said.details(one.details)}
            </Tag>
          )}
          {one.isMine && <Tag icon="person">{said.own}</Tag>}
        </Row>
      }
    >
      <Caption>
        {[sayNeeds(one.needs, ground.needLabels), nameOf(one.credit)].join(' · ')}
        {` · ${view === 'waiting' ? said.since : said.expiredSince} `}
        <Time at={one.since} now={ground.nowMs()} />
      </Caption>
    </LinkCard>
  );
}
