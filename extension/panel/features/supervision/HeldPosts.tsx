// Urgent posts that wait for a moderator, as supervisors see them: that there is one and for how long; its words when asked for, which
// leaves a line in the trail; and who looks after it.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Byline, Caption, Card, Heading, Row, Stack, Tag, Text } from '#extension/kit/index.ts';
import type { HeldPost } from '#shared/contract/supervision.ts';
import { supervisionKeys } from './calls.ts';
import type { SupervisionGround } from './ground.ts';
import { durationInWords, words } from './messages.ts';
import { useNow } from './parts.tsx';
import { useDeed } from './use-deed.ts';

const said = words.held;
type Of = { ground: SupervisionGround };

export const useHeld = ({ calls, isSupervisor }: SupervisionGround) =>
  useQuery({
    queryKey: supervisionKeys.held,
    queryFn: () => calls.listHeld({}),
    enabled: isSupervisor,
  });

/** Nothing where nothing waits: this is not an everyday list. */
export function HeldPosts({ ground }: Of) {
  const held = useHeld(ground);
  if (!held.data || held.data.items.length === 0) return null;
  return (
    <Stack as="section" gap="snug" aria-label={said.list}>
      <Heading level={2} size="small">
        {said.list}
      </Heading>
      <Text>{said.listLead}</Text>
      <Stack as="ul" gap="snug" aria-label={said.list}>
        {held.data.items.map((post) => (
          <HeldCard key={post.postId} ground={ground} post={post} />
        ))}
      </Stack>
    </Stack>
  );
}

function HeldCard({ ground, post }: Of & { post: HeldPost }) {
  const nowMs = useNow(ground.nowMs);
  const { postId, author, channelName, heldAt, isQuestion, isSeenByMe, needs, seenBy } = post;
  const [shown, setShown] = useState<{ title: string; body: string } | null>(null);
  const touches = [supervisionKeys.held];
  const open = useDeed(ground, { deed: () => ground.calls.openHeld({ postId }), onDone: setShown, touches });
  const take = useDeed(ground, {
    deed: () => ground.calls.takeHeld({ postId }),
    said: said.taken,
    touches,
  });
  const id = `held-${postId}`;
  return (
    <Card as="li" kind={seenBy === null ? 'accent' : 'plain'} aria-labelledby={id}>
      <Stack gap="snug">
        <Heading level={3} size="small" id={id}>
          {isQuestion ? said.question : said.answer}
        </Heading>
        <Row gap="tight">
          <Tag tone="danger">{words.urgent}</Tag>
          <Tag icon="clock">{words.waits(durationInWords(heldAt, nowMs))}</Tag>
          {seenBy !== null && <Tag tone="success">{isSeenByMe ? words.heldByMe : words.has(seenBy)}</Tag>}
          {needs.map((need) => (
            <Tag key={need} tone="accent">
              {ground.needLabels[need]}
            </Tag>
          ))}
        </Row>
        <Byline
          name={author.kind === 'named' ? author.name : author.pseudonym}
          isAnonymous={author.kind === 'anonymous'}
          detail={author.kind === 'named' ? author.organisation : channelName}
        />
        {shown === null ? (
          <Row>
            <Button size="small" icon="eye" isBusy={open.isPending} onPress={() => open.mutate()}>
              {words.open}
            </Button>
          </Row>
        ) : (
          <Stack gap="tight">
            <Text isStrong>{shown.title}</Text>
            <Text keepsLines>{shown.body}</Text>
          </Stack>
        )}
        {seenBy === null && (
          <Button kind="primary" isWide isBusy={take.isPending} onPress={() => take.mutate()}>
            {said.take}
          </Button>
        )}
        {isSeenByMe && <Caption>{said.mine}</Caption>}
      </Stack>
    </Card>
  );
}
