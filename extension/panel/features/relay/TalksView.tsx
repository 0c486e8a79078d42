// One's own private talks, newest first, and beneath them whether colleagues may begin one.
import {
  Caption,
  EmptyState,
  Link,
  LinkCard,
  PageTitle,
  Row,
  Stack,
  Tag,
  Time,
} from '#extension/kit/index.ts';
import { Paged } from '#extension/panel/reading/index.ts';
import type { Talk } from '#shared/contract/relay.ts';
import { relayKeys } from './calls.ts';
import type { RelayGround } from './ground.ts';
import { words } from './messages.ts';
import { nameIn } from './names.ts';
import { Openness } from './Openness.tsx';

const said = words.talks;

export function TalksView({ ground }: { ground: RelayGround }) {
  return (
    <Stack gap="normal">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <Paged
        queryKey={relayKeys.list}
        load={(cursor) => ground.calls.listTalks({ cursor })}
        loadingWords={words.loading}
        skeletons={3}
        empty={
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
        }
        keyOf={(talk) => talk.id}
      >
        {(talk) => <TalkCard ground={ground} talk={talk} />}
      </Paged>
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
