// Suspensions that moderators gave, each by the post it was about: nobody is named. One that stands can be lifted by another moderator,
// or with a reason by whoever gave it.
import { useState } from 'react';
import {
  Button,
  Byline,
  Caption,
  Card,
  Link,
  Notice,
  Row,
  Stack,
  Tag,
  Text,
  Time,
} from '#extension/kit/index.ts';
import { moderationKeys } from '#extension/panel/features/moderation/calls.ts';
import type { ModerationGround } from '#extension/panel/features/moderation/ground.ts';
import { words } from '#extension/panel/features/moderation/messages.ts';
import { MarkedArea, useBox } from '#extension/panel/writing/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { Paged } from './list.tsx';
import { useDeed } from './use-deed.ts';

const said = words.suspensions;
type Of = { ground: ModerationGround };
type Suspension = Awaited<ReturnType<ModerationGround['calls']['listSuspensions']>>['items'][number];

export function Suspensions({ ground }: Of) {
  return (
    <Paged
      queryKey={moderationKeys.suspensions}
      load={(cursor) => ground.calls.listSuspensions({ cursor })}
      label={said.title}
      keyOf={(one) => one.id}
      empty={{ title: said.none }}
    >
      {(suspension) => <SuspensionCard ground={ground} suspension={suspension} />}
    </Paged>
  );
}

function SuspensionCard({ ground, suspension }: Of & { suspension: Suspension }) {
  const { author, isMine, liftedAt, suspendedAt, threadId } = suspension;
  const nowMs = ground.nowMs();
  return (
    <Card as="article" kind={liftedAt === null ? 'plain' : 'quiet'}>
      <Stack gap="snug">
        <Row gap="tight">
          <Tag tone={liftedAt === null ? 'warning' : 'success'}>
            {liftedAt === null ? said.stands : said.lifted}
          </Tag>
          {isMine && <Tag>{said.mine}</Tag>}
        </Row>
        <Byline
          name={author.kind === 'named' ? author.name : author.pseudonym}
          isAnonymous={author.kind === 'anonymous'}
          detail={author.kind === 'named' ? author.organisation : undefined}
          time={<Time at={suspendedAt} now={nowMs} />}
        />
        {suspension.words !== null && <Text keepsLines>{suspension.words}</Text>}
        {liftedAt !== null && (
          <Caption>
            {said.liftedAt} <Time at={liftedAt} now={nowMs} />
          </Caption>
        )}
        {threadId === null ? (
          <Caption>{said.ofTalk}</Caption>
        ) : (
          <Link kind="action" href={ground.ways.thread(threadId)}>
            {words.queue.read}
          </Link>
        )}
        {liftedAt === null && <Lift ground={ground} suspension={suspension} />}
      </Stack>
    </Card>
  );
}

function Lift({ ground, suspension }: Of & { suspension: Suspension }) {
  const box = useBox(ground.writing, '', { rest: { place: `lift:${suspension.id}`, about: null } });
  const [isEmpty, setIsEmpty] = useState(false);
  const lift = useDeed(ground, {
    deed: (text: string | null) =>
      ground.calls.liftSuspension({ noticeId: suspension.id, ...(text !== null && { words: text }) }),
    said: said.done,
    box,
  });
  const send = async () => {
    if (lift.isPending) return;
    const settled = await box.settle();
    if (settled === null) return;
    const isMissing = suspension.isMine && settled.text === null;
    setIsEmpty(isMissing);
    if (!isMissing) lift.mutate(settled.text);
  };
  return (
    <Stack gap="snug">
      <MarkedArea
        marked={box}
        label={suspension.isMine ? said.why : said.whyOther}
        hint={said.hint}
        rows={2}
        charsMax={limits.moderationWordsCharsMax}
        error={isEmpty ? said.needsWhy : undefined}
      />
      {box.notice && <Notice kind="warning">{box.notice}</Notice>}
      <Row>
        <Button size="small" icon="check" isBusy={lift.isPending} onPress={() => void send()}>
          {said.lift}
        </Button>
      </Row>
    </Stack>
  );
}
