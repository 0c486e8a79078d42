// One's own private talks, newest first, and beneath them whether colleagues may begin one.
import {
  Caption,
  EmptyState,
  Link,
  LinkCard,
  PageTitle,
  Row,
  Skeleton,
  Stack,
  Tag,
  Time,
} from '#extension/kit/index.ts';
import { MorePages, Trouble, usePages } from '#extension/panel/reading/index.ts';
import type { Talk } from '#shared/contract/relay.ts';
import { relayKeys } from './calls.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';
import { nameIn } from './names.ts';
import { Openness } from './Openness.tsx';

const said = words.talks;

export function TalksView({ ground }: { ground: RelayGround }) {
  const query = usePages(relayKeys.list, (cursor) => ground.calls.listTalks({ cursor }));
  const talks = query.items;
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      {query.error && <Trouble cause={query.error} onAgain={() => void query.refetch()} />}
      {!talks && !query.error && <Skeleton kind="card" count={3} words={words.loading} />}
      {talks?.length === 0 && (
        <EmptyState
          title={said.emptyTitle}
          icon="people"
          level={2}
          actions={
            <Stack gap="snug">
              <Link kind="action" href={ground.ways.channels()}>
                {said.toChannels}
              </Link>
              <Link kind="action" href={ground.ways.search()}>
                {said.toMentors}
              </Link>
              <Link kind="action" href={ground.ways.supervision()}>
                {said.toSupervision}
              </Link>
            </Stack>
          }
        >
          {said.empty}
        </EmptyState>
      )}
      {talks && talks.length > 0 && (
        <Stack as="ul" gap="snug">
          {talks.map((talk) => (
            <li key={talk.id}>
              <TalkCard ground={ground} talk={talk} />
            </li>
          ))}
        </Stack>
      )}
      <MorePages query={query} />
      <Openness ground={ground} />
    </Stack>
  );
}

const aboutOf = ({ isMentoring, isSupervision, title }: Talk): string => {
  if (isSupervision) return said.supervision;
  return isMentoring ? said.mentoring : (title ?? said.hidden);
};

function TalkCard({ ground, talk }: { ground: RelayGround; talk: Talk }) {
  return (
    <LinkCard
      title={<bdi>{nameIn(talk.other)}</bdi>}
      level={2}
      href={ground.ways.talk(talk.id)}
      above={
        (talk.unread > 0 || talk.isEnded) && (
          <Row gap="tight">
            {talk.unread > 0 && (
              <Tag tone="accent" icon="bell">
                {said.fresh(talk.unread)}
              </Tag>
            )}
            {talk.isEnded && <Tag icon="lock">{said.ended}</Tag>}
          </Row>
        )
      }
    >
      <Caption>
        {talk.isAuthor && !talk.isMentoring && !talk.isSupervision && `${said.aboutYours} · `}
        <bdi>{aboutOf(talk)}</bdi>
      </Caption>
      <Caption>
        <Time at={talk.lastAt} now={ground.nowMs()} />
      </Caption>
    </LinkCard>
  );
}
