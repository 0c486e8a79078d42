// A worker's own case studies: what is under way, what curators said, what is published and what is to be looked at again.
import {
  Caption,
  EmptyState,
  LinkCard,
  PageTitle,
  Row,
  Stack,
  Tag,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { Paged } from '#extension/panel/reading/index.ts';
import type { OwnCase } from '#shared/contract/case-library.ts';
import { libraryKeys } from './calls.ts';
import type { LibraryGround } from './ground.ts';
import { stateLabels, versionStateLabels, withdrawLabels, words } from './messages.ts';
import { MakeCase } from './writing/MakeCase.tsx';

const said = words.mine;

export function MyCasesView({ ground }: { ground: LibraryGround }) {
  return (
    <Stack gap="wide">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <Paged
        queryKey={libraryKeys.mine}
        load={(cursor) => ground.calls.listMyCases({ cursor })}
        loadingWords={words.library.loading}
        keyOf={(one) => one.id}
        empty={
          <EmptyState title={said.emptyTitle} icon="book">
            {said.empty}
          </EmptyState>
        }
      >
        {(one) => <Mine ground={ground} one={one} />}
      </Paged>
      <Row>
        <MakeCase ground={ground} threadId={null} />
      </Row>
    </Stack>
  );
}

function Mine({ ground, one }: { ground: LibraryGround; one: OwnCase }) {
  const { working, state } = one;
  // A new version that was given back matters more than that the old one stands.
  const isUnderWay = working !== null && (state !== 'published' || working.state !== 'draft');
  return (
    <LinkCard
      title={one.title || said.untitled}
      level={2}
      href={
        isUnderWay && state !== 'withdrawn' ? ground.ways.caseDraft(one.id) : ground.ways.caseStudy(one.id)
      }
      above={
        <Row gap="tight">
          <Tag
            tone={state === 'published' ? 'success' : 'neutral'}
            icon={state === 'published' ? 'check' : 'edit'}
          >
            {stateLabels[state]}
          </Tag>
          {working?.state === 'returned' && (
            <Tag tone="warning" icon="back">
              {versionStateLabels.returned}
            </Tag>
          )}
          {working && state === 'published' && working.state !== 'returned' && (
            <Tag>{said.newVersion(versionStateLabels[working.state].toLowerCase())}</Tag>
          )}
          {one.isSourceTaken && (
            <Tag tone="warning" icon="warning">
              {words.sourceTaken.tag}
            </Tag>
          )}
          {one.isExpired && (
            <Tag tone="warning" icon="clock">
              {said.expired}
            </Tag>
          )}
          {one.isAnonymous && <Tag icon="mask">{words.one.hidden}</Tag>}
        </Row>
      }
    >
      {one.returned && <Text size="caption">{one.returned}</Text>}
      {one.withdrawn && (
        <Text size="caption">
          {[said.withdrawn(withdrawLabels[one.withdrawn.reason]), one.withdrawn.words]
            .filter(Boolean)
            .join('. ')}
        </Text>
      )}
      <Caption>
        <Time at={one.changedAt} now={ground.nowMs()} />
      </Caption>
    </LinkCard>
  );
}
