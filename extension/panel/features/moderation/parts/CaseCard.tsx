// One case: why it is here and for how long, the post with its place, and the decisions that may be taken of it.
import { Byline, Caption, Card, Heading, Link, Row, Stack, Tag, Text, Time } from '#extension/kit/index.ts';
import type { CaseProps } from '#extension/panel/features/moderation/ground.ts';
import {
  caseLabels,
  decisionLabels,
  durationInWords,
  holdLabels,
  reasonLabels,
  words,
} from '#extension/panel/features/moderation/messages.ts';
import type { QueuedCase } from '#shared/contract/moderation.ts';
import { Author } from './Author.tsx';
import { Decide } from './Decide.tsx';
import { Seen } from './Seen.tsx';

const said = words.queue;

export function CaseCard({ ground, opened }: CaseProps) {
  const nowMs = ground.nowMs();
  const { author, isQuestion, postId, decision } = opened;
  const id = `case-${opened.id}`;
  const isLeak = opened.reports.some((one) => one.reason === 'identifies');
  return (
    <Card as="article" kind={isLeak && decision === null ? 'danger' : 'plain'} aria-labelledby={id}>
      <Stack gap="snug">
        <Heading level={2} size="small" id={id}>
          {isQuestion ? said.question : said.answer}
        </Heading>
        <Marks opened={opened} nowMs={nowMs} />
        <Caption>{said.inThread(opened.title, opened.channelName)}</Caption>
        <Byline
          name={author.kind === 'named' ? author.name : author.pseudonym}
          isAnonymous={author.kind === 'anonymous'}
          detail={author.kind === 'named' ? author.organisation : undefined}
          time={<Time at={opened.postedAt} now={nowMs} />}
        />
        <div dir="auto">
          <Text keepsLines>{opened.body}</Text>
        </div>
        {opened.version > 1 && opened.state !== 'quarantined' && ground.earlierWords?.(opened)}
        <Told opened={opened} />
        <Link kind="action" href={ground.ways.thread(opened.threadId)}>
          {said.read}
        </Link>
        {decision === null &&
          (opened.canDecide ? (
            <Decide ground={ground} opened={opened} />
          ) : (
            <Text tone="muted">{said.notYours}</Text>
          ))}
        {decision === 'quarantined' && <Seen ground={ground} caseId={opened.id} />}
        {opened.canDecide && (
          <Author ground={ground} postId={postId} isAnonymous={author.kind === 'anonymous'} />
        )}
      </Stack>
    </Card>
  );
}

function Marks({ opened, nowMs }: { opened: QueuedCase; nowMs: number }) {
  return (
    <Row gap="tight">
      {opened.why.map((why) => (
        <Tag key={why} tone="warning">
          {caseLabels[why]}
        </Tag>
      ))}
      {opened.heldFor.map((why) => (
        <Tag key={why}>{holdLabels[why]}</Tag>
      ))}
      {opened.urgency === 'urgent' && (
        <Tag tone="danger" icon="clock">
          Urgent
        </Tag>
      )}
      {opened.decision === null ? (
        <Tag icon="clock">{said.waits(durationInWords(opened.openedAt, nowMs))}</Tag>
      ) : (
        <Tag tone={opened.decision === 'kept' ? 'success' : 'neutral'}>{decisionLabels[opened.decision]}</Tag>
      )}
    </Row>
  );
}

/** What reporters and an author who appeals say; nobody is named. */
function Told({ opened }: { opened: QueuedCase }) {
  return (
    <>
      {opened.reports.length > 0 && (
        <Stack gap="tight">
          <Caption>{said.reported(opened.reports.length)}</Caption>
          <Stack as="ul" gap="tight" aria-label={said.reportWords}>
            {opened.reports.map((report, order) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: reports have no name to be told by, and their order stands.
              <li key={order}>
                <Text isStrong>{reasonLabels[report.reason]}</Text>
                {report.words !== null && <Text keepsLines>{report.words}</Text>}
              </li>
            ))}
          </Stack>
        </Stack>
      )}
      {opened.appealWords !== null && (
        <Stack gap="tight">
          <Caption>{said.appeal}</Caption>
          <Text keepsLines>{opened.appealWords}</Text>
        </Stack>
      )}
    </>
  );
}
