// A worker's own side: what was decided of their posts and why, an appeal, what came of their reports, and what moderators wrote.
import { useState } from 'react';
import {
  Button,
  Caption,
  Card,
  Heading,
  Link,
  Notice,
  PageTitle,
  Row,
  Stack,
  Tag,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { moderationKeys } from './calls.ts';
import type { ModerationGround } from './ground.ts';
import { decisionLabels, reasonLabels, words } from './messages.ts';
import { Paged } from './parts/list.tsx';
import { useDeed } from './parts/use-deed.ts';

const said = words.mine;
type Of = { ground: ModerationGround };
type Decided = Awaited<ReturnType<ModerationGround['calls']['listMyDecisions']>>['items'][number];

const kindOfNotice = {
  warned: 'warning',
  suspended: 'warning',
  unmasked: 'quiet',
  reinstated: 'success',
} as const;

export function StandingView({ ground }: Of) {
  const { calls } = ground;
  const nowMs = ground.nowMs();
  return (
    <Stack gap="wide">
      <title>{`${said.title} – Peer Hub`}</title>
      <PageTitle id="page-title" lead={said.lead}>
        {said.title}
      </PageTitle>
      <Stack as="section" gap="snug" aria-label={said.decisions}>
        <Heading level={2} size="small">
          {said.decisions}
        </Heading>
        <Paged
          queryKey={[...moderationKeys.mine, 'decisions']}
          load={(cursor) => calls.listMyDecisions({ cursor })}
          label={said.decisions}
          keyOf={(one) => one.caseId}
          empty={{ title: said.noneTitle, hint: said.noneHint }}
        >
          {(decided) => <DecidedCard ground={ground} decided={decided} />}
        </Paged>
      </Stack>
      <Stack as="section" gap="snug" aria-label={said.notices}>
        <Heading level={2} size="small">
          {said.notices}
        </Heading>
        <Paged
          queryKey={[...moderationKeys.mine, 'notices']}
          load={(cursor) => calls.listMyNotices({ cursor })}
          label={said.notices}
          keyOf={(one) => one.id}
          empty={{ title: said.noneTitle }}
        >
          {(notice) => (
            <Card as="article" kind={kindOfNotice[notice.kind]}>
              <Stack gap="tight">
                <Text isStrong>{said.notice[notice.kind]}</Text>
                {notice.words !== null && <Text keepsLines>{notice.words}</Text>}
                {notice.postId === null && <Caption>{said.ofTalk}</Caption>}
                <Caption>
                  <Time at={notice.at} now={nowMs} />
                </Caption>
              </Stack>
            </Card>
          )}
        </Paged>
      </Stack>
      <Stack as="section" gap="snug" aria-label={said.reports}>
        <Heading level={2} size="small">
          {said.reports}
        </Heading>
        <Paged
          queryKey={[...moderationKeys.mine, 'reports']}
          load={(cursor) => calls.listMyReports({ cursor })}
          label={said.reports}
          keyOf={(one) => `${one.postId} ${one.reportedAt}`}
          empty={{ title: said.noneTitle }}
        >
          {(report) => (
            <Card as="article" kind="quiet">
              <Stack gap="tight">
                <Row gap="tight">
                  <Tag tone={report.outcome === null ? 'warning' : 'success'}>
                    {said.outcome[report.outcome ?? 'waits']}
                  </Tag>
                </Row>
                <Text>{reasonLabels[report.reason]}</Text>
                <Caption>
                  <Time at={report.reportedAt} now={nowMs} />
                </Caption>
              </Stack>
            </Card>
          )}
        </Paged>
      </Stack>
    </Stack>
  );
}

function DecidedCard({ ground, decided }: Of & { decided: Decided }) {
  const [isAppealing, setIsAppealing] = useState(false);
  return (
    <Card as="article" kind={decided.decision === 'kept' ? 'success' : 'plain'}>
      <Stack gap="snug">
        <Row gap="tight">
          <Tag tone={decided.decision === 'kept' ? 'success' : 'warning'}>
            {decisionLabels[decided.decision]}
          </Tag>
        </Row>
        {decided.words !== null && <Text keepsLines>{decided.words}</Text>}
        <Caption>
          <Time at={decided.decidedAt} now={ground.nowMs()} />
        </Caption>
        <Link kind="action" href={ground.ways.thread(decided.threadId)}>
          {said.thread}
        </Link>
        {decided.canAppeal && !isAppealing && (
          <Row>
            <Button size="small" icon="reply" onPress={() => setIsAppealing(true)}>
              {said.appeal}
            </Button>
          </Row>
        )}
        {decided.canAppeal && isAppealing && <Appeal ground={ground} decided={decided} />}
      </Stack>
    </Card>
  );
}

function Appeal({ ground, decided }: Of & { decided: Decided }) {
  const box = useBox(ground.writing, '', { rest: { place: `appeal:${decided.caseId}`, about: null } });
  const appeal = useDeed(ground, {
    deed: (text: string) => ground.calls.appealDecision({ caseId: decided.caseId, words: text }),
    said: said.appealed,
    box,
  });
  const send = async () => {
    if (appeal.isPending) return;
    const settled = await box.settle();
    if (settled?.text) appeal.mutate(settled.text);
  };
  return (
    <Stack gap="snug">
      <MarkedArea
        marked={box}
        label={said.appealLabel}
        hint={said.appealHint}
        rows={3}
        charsMax={limits.moderationWordsCharsMax}
        autoFocus
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
      <Button kind="primary" isWide isBusy={appeal.isPending} onPress={() => void send()}>
        {said.appealSend}
      </Button>
    </Stack>
  );
}
